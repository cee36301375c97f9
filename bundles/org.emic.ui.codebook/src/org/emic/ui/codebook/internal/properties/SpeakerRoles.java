/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import org.emic.core.study.StudyTranscript;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Speaker;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/**
 * Changes the role of a speaker, which the transcript's Speakers line declares: so it is an edit of the
 * text, and only of the characters that differ, that codings do not notice.
 */
public final class SpeakerRoles {

	private SpeakerRoles() {
	}

	/**
	 * Gives a speaker another role, as one step.
	 *
	 * @throws FormatException when the text cannot be read as a transcript now
	 */
	public static void set(StudyProject study, StudyTranscript transcript, Speaker speaker, Role role)
			throws FormatException {
		var text = transcript.text();
		var changed = TranscriptFormat.withSpeakers(text, withRole(transcript.model().getSpeakers(), speaker, role));
		int start = commonStart(text, changed);
		int end = commonEnd(text, changed, start);
		if (start + end < Math.max(text.length(), changed.length())) {
			study.execute(NLS.bind(Messages.Role_label, speaker.getName()), edit -> edit.replaceText(transcript, start,
					text.length() - end - start, changed.substring(start, changed.length() - end)));
		}
	}

	private static List<Speaker> withRole(List<Speaker> speakers, Speaker speaker, Role role) {
		var copies = new ArrayList<Speaker>();
		for (var each : speakers) {
			var copy = EcoreUtil.copy(each);
			if (each == speaker) {
				copy.setRole(role);
			}
			copies.add(copy);
		}
		return copies;
	}

	private static int commonStart(String one, String other) {
		int length = Math.min(one.length(), other.length());
		int at = 0;
		while (at < length && one.charAt(at) == other.charAt(at)) {
			at++;
		}
		return at;
	}

	private static int commonEnd(String one, String other, int start) {
		int length = Math.min(one.length(), other.length()) - start;
		int count = 0;
		while (count < length && one.charAt(one.length() - 1 - count) == other.charAt(other.length() - 1 - count)) {
			count++;
		}
		return count;
	}
}
