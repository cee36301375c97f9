/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;

import org.emic.core.auto.Passage;
import org.emic.core.auto.SearchedTranscript;
import org.emic.core.auto.WiderPassages;
import org.emic.core.text.TextRange;
import org.emic.model.transcript.Role;
import org.emic.ui.VirtualItems;
import org.emic.ui.WrappedToolTips;
import org.emic.ui.analysis.internal.passages.PassageText;

/**
 * Passages with check boxes. Virtual: only the rows in sight are made, so that ten thousand passages are shown
 * at once.
 */
public final class PassagesTable {

	/** Bold, whatever the theme. */
	static final Styler MARK = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		}
	};

	private static final Pattern QUESTION = Pattern.compile("[^.!?\\n]+\\?+"); //$NON-NLS-1$

	private static final int TRANSCRIPT_WIDTH = 130;
	private static final int SPEAKER_WIDTH = 110;
	private static final int TURN_WIDTH = 50;
	private static final int QUESTION_WIDTH = 200;
	private static final int PASSAGE_WIDTH = 420;
	private static final int PASSAGE_COLUMN = 4;
	/** So few letters that what is found is in sight in a narrow column. */
	private static final int LEAD = 24;

	private final TableViewer viewer;
	private final Runnable changed;
	private List<Row> rows = List.of();
	private final BitSet checked = new BitSet();
	private final DroppedMatches dropped = new DroppedMatches();

	/** A passage with where it is, and the matches that it was made from. */
	public record Row(SearchedTranscript source, Passage passage, List<Passage> matches, StyledString line) {

		public String transcript() {
			return source.id();
		}

		/** What the column may cut: the passage, with the words around it. */
		public String inContext() {
			var text = source.text();
			return PassageText.around(text.text(), turnOf(source, passage), passage.range());
		}

		/** The number of the turn as the editor shows it; empty before the first. */
		public String turn() {
			return passage.turn() < 0 ? "" : String.valueOf(passage.turn() + 1); //$NON-NLS-1$
		}

		public String speaker() {
			return passage.turn() < 0 ? "" : source.speakers().get(passage.turn()).name(); //$NON-NLS-1$
		}

		/** What an interviewer said before the turn of somebody else; empty where nobody asked. */
		public String question() {
			if (passage.turn() < 0 || isInterviewer(passage.turn())) {
				return ""; //$NON-NLS-1$
			}
			int turn = passage.turn() - 1;
			while (turn >= 0 && !isInterviewer(turn)) {
				turn--;
			}
			return turn < 0 ? "" : lastQuestion(source.text().turn(turn).of(source.text().text()).strip()); //$NON-NLS-1$
		}

		/** The last sentence that asks; all that was said where none does. */
		private static String lastQuestion(String said) {
			String last = null;
			for (var sentences = QUESTION.matcher(said); sentences.find();) {
				last = sentences.group().strip();
			}
			return last == null ? said : last;
		}

		private boolean isInterviewer(int turn) {
			return source.speakers().get(turn).role() == Role.INTERVIEWER;
		}
	}

	PassagesTable(Composite parent, Runnable changed) {
		this.changed = changed;
		viewer = new TableViewer(parent, SWT.CHECK | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL
				| SWT.H_SCROLL);
		VirtualItems.keepUnstyled(viewer.getTable());
		var table = viewer.getTable();
		table.setHeaderVisible(true);
		column(Messages.Preview_transcript, TRANSCRIPT_WIDTH);
		column(Messages.Preview_turn, TURN_WIDTH);
		column(Messages.Preview_speaker, SPEAKER_WIDTH);
		column(Messages.Preview_question, QUESTION_WIDTH);
		column(Messages.Preview_passage, PASSAGE_WIDTH);
		table.addListener(SWT.Resize, event -> widen());
		viewer.setLabelProvider(new Cells());
		WrappedToolTips.install(viewer);
		viewer.setContentProvider((ILazyContentProvider) this::fill);
		viewer.setInput(this);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (event.detail == SWT.CHECK) {
				toggled(table.indexOf((org.eclipse.swt.widgets.TableItem) event.item));
			}
		}));
	}

	private void column(String text, int width) {
		var column = new TableViewerColumn(viewer, SWT.LEFT).getColumn();
		column.setText(text);
		column.setWidth(width);
	}

	/** The passages take the room that is left. */
	private void widen() {
		var table = viewer.getTable();
		int others = Arrays.stream(table.getColumns()).limit(PASSAGE_COLUMN).mapToInt(TableColumn::getWidth).sum();
		table.getColumn(PASSAGE_COLUMN).setWidth(Math.max(PASSAGE_WIDTH, table.getClientArea().width - others));
	}

	private void fill(int index) {
		if (index < rows.size()) {
			viewer.replace(rows.get(index), index);
			viewer.getTable().getItem(index).setChecked(checked.get(index));
		}
	}

	/**
	 * Turns the check mark of a row over. What it was is asked of the model: the widget of a virtual table asks to be
	 * filled again before it tells of its check mark, and would tell the old one.
	 */
	private void toggled(int index) {
		boolean on = !checked.get(index);
		// a check mark set on one of several selected rows is meant for all of them
		var selected = viewer.getTable().getSelectionIndices();
		boolean among = Arrays.stream(selected).anyMatch(each -> each == index);
		for (int each : among ? selected : new int[] { index }) {
			set(each, on);
			viewer.getTable().getItem(each).setChecked(on);
		}
		changed.run();
	}

	private void set(int row, boolean on) {
		checked.set(row, on);
		dropped.set(rows.get(row).matches(), !on);
	}

	/** Shows passages, all of them checked but those that were dropped before, whatever they were shown as then. */
	void show(List<Row> newRows) {
		rows = newRows;
		checked.clear();
		for (int i = 0; i < rows.size(); i++) {
			checked.set(i, !dropped.areAll(rows.get(i).matches()));
		}
		viewer.setItemCount(rows.size());
		viewer.refresh();
	}

	void checkAll(boolean on) {
		for (int i = 0; i < rows.size(); i++) {
			set(i, on);
		}
		viewer.refresh();
		changed.run();
	}

	/** Checks or drops one row. */
	public void check(int row, boolean on) {
		set(row, on);
		viewer.refresh();
		changed.run();
	}

	public List<Row> rows() {
		return rows;
	}

	/** The passages that were not dropped. */
	public List<Passage> checked() {
		var passages = new ArrayList<Passage>();
		checked.stream().forEach(index -> passages.add(rows.get(index).passage()));
		return passages;
	}

	public TableViewer viewer() {
		return viewer;
	}

	/** A row of a passage. What is all of a turn need not stand out in it. */
	static Row row(SearchedTranscript transcript, WiderPassages.Wider wider) {
		var text = transcript.text();
		var passage = wider.passage();
		var turn = turnOf(transcript, passage);
		return new Row(transcript, passage, wider.matches(),
				PassageText.of(text.text(), turn, passage.range(), passage.range().contains(turn) ? null : MARK, LEAD));
	}

	private static TextRange turnOf(SearchedTranscript transcript, Passage passage) {
		return passage.turn() < 0 ? passage.range() : transcript.text().turn(passage.turn());
	}

	/** Fills cells from rows. */
	private static final class Cells extends StyledCellLabelProvider {

		@Override
		public void update(ViewerCell cell) {
			var row = (Row) cell.getElement();
			switch (cell.getColumnIndex()) {
				case 0 -> cell.setText(row.transcript());
				case 1 -> cell.setText(row.turn());
				case 2 -> cell.setText(row.speaker());
				case 3 -> cell.setText(PassageText.oneLine(row.question()));
				default -> {
					cell.setText(row.line().getString());
					cell.setStyleRanges(row.line().getStyleRanges());
				}
			}
			super.update(cell);
		}

		/** All that the columns may cut. */
		@Override
		public String getToolTipText(Object element) {
			var row = (Row) element;
			var question = row.question();
			return question.isEmpty() ? row.inContext() : NLS.bind(Messages.Preview_toolTip, question, row.inContext());
		}
	}
}
