/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.List;

import org.emic.core.internal.Messages;
import org.emic.core.study.Problem.Kind;
import org.emic.model.memo.LinkKind;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoLink;

/** Looks for links of memos to what is not there any more. */
final class MemoCheck {

	private final Study study;
	private final LineFinder lines;

	MemoCheck(Study study, LineFinder lines) {
		this.study = study;
		this.lines = lines;
	}

	List<Problem> check() {
		var problems = new ArrayList<Problem>();
		for (var memo : study.memos().all()) {
			for (int i = 0; i < memo.getLinks().size(); i++) {
				var link = memo.getLinks().get(i);
				if (MemoLinks.find(study, link).isEmpty() && !MemoLinks.isHidden(study, link)) {
					var path = StudyMemos.path(memo).orElse(StudyLayout.MEMOS);
					problems.add(new Problem(Kind.MEMO_LINK, path, lines.lineOfLink(path, i), text(memo, link),
							link.getKind() == LinkKind.OTHER ? memo.getId() : link.getTarget()));
				}
			}
		}
		return problems;
	}

	private static String text(Memo memo, MemoLink link) {
		if (link.getKind() == LinkKind.OTHER) {
			return Messages.get("memoLinkUnknown", memo.getTitle(), link.getName());
		}
		return Messages.get("memoTargetGone", memo.getTitle(), describe(link));
	}

	private static String describe(MemoLink link) {
		return switch (link.getKind()) {
			case CODE -> Messages.get("memoLinkCode", link.getName());
			case CODING -> Messages.get("memoLinkCoding", link.getName());
			case TRANSCRIPT -> Messages.get("memoLinkTranscript", link.getTarget());
			case TURN, OTHER -> Messages.get("memoLinkTurn", link.getTarget(), link.getTurn() + 1, link.getName());
		};
	}
}
