/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The strings that the person sees. */
public final class Messages extends NLS {

	public static String Coders_all;
	public static String Coders_me;
	public static String Coders_onlyMine;
	public static String Coder_Changed;
	public static String Coder_Explained;
	public static String Coder_Name;
	public static String Coder_Needed;
	public static String Coder_NotStored;
	public static String Explorer_Counts;
	public static String ImportPreview_Clash;
	public static String ImportPreview_ClashField;
	public static String ImportPreview_Clashes;
	public static String ImportPreview_Description;
	public static String ImportPreview_Encoding;
	public static String ImportPreview_EncodingColumn;
	public static String ImportPreview_EncodingField;
	public static String ImportPreview_File;
	public static String ImportPreview_Id;
	public static String ImportPreview_IdField;
	public static String ImportPreview_Labels;
	public static String ImportPreview_LeftOut;
	public static String ImportPreview_New;
	public static String ImportPreview_NewId;
	public static String ImportPreview_NoFiles;
	public static String ImportPreview_NoRepair;
	public static String ImportPreview_NotSelected;
	public static String ImportPreview_NothingNew;
	public static String ImportPreview_Open;
	public static String ImportPreview_ProblemLine;
	public static String ImportPreview_Repair;
	public static String ImportPreview_Repairable;
	public static String ImportPreview_Repaired;
	public static String ImportPreview_Repairs;
	public static String ImportPreview_Replace;
	public static String ImportPreview_Role;
	public static String ImportPreview_Same;
	public static String ImportPreview_Skip;
	public static String ImportPreview_Speaker;
	public static String ImportPreview_Speakers;
	public static String ImportPreview_State;
	public static String ImportPreview_Title;
	public static String ImportPreview_Turns;
	public static String ImportPreview_Uncertain;
	public static String ImportPreview_Unrepaired;
	public static String ImportPreview_Unusable;
	public static String ImportPreview_Words;
	public static String ImportSources_AddFiles;
	public static String ImportSources_AddFolder;
	public static String ImportSources_AllFiles;
	public static String ImportSources_ChooseFiles;
	public static String ImportSources_ChooseFolder;
	public static String ImportSources_Description;
	public static String ImportSources_Files;
	public static String ImportSources_Missing;
	public static String ImportSources_NoStudy;
	public static String ImportSources_Remove;
	public static String ImportSources_Study;
	public static String ImportSources_TextFiles;
	public static String ImportWizard_CannotRead;
	public static String ImportWizard_Title;
	public static String Import_Cancelled;
	public static String Import_Failed;
	public static String Import_FileCancelled;
	public static String Import_FileFailed;
	public static String Import_FileImported;
	public static String Import_FileReplaced;
	public static String Import_FileSkipped;
	public static String Import_FileUnchanged;
	public static String Import_Imported;
	public static String Import_Importing;
	public static String Import_Looking;
	public static String Import_Nothing;
	public static String Import_Repaired;
	public static String Import_Replaced;
	public static String Import_Skipped;
	public static String Import_Unchanged;
	public static String NewCodebook_Creating;
	public static String NewCodebook_Description;
	public static String NewCodebook_Exists;
	public static String NewCodebook_Explained;
	public static String NewCodebook_Failed;
	public static String NewCodebook_Name;
	public static String NewCodebook_Project;
	public static String NewCodebook_Title;
	public static String NewCodebookProject_Cc0;
	public static String NewCodebookProject_CcBy;
	public static String NewCodebookProject_Description;
	public static String NewCodebookProject_Licence;
	public static String NewCodebookProject_Name;
	public static String NewCodebookProject_NoLicence;
	public static String NewCodebookProject_Title;
	public static String NewStudy_CodebooksDescription;
	public static String NewStudy_CodebooksTitle;
	public static String NewStudy_NoCodebook;
	public static String NewStudy_Own;
	public static String NewStudy_Shared;
	public static String Unwritten_Leave;
	public static String Unwritten_Question;
	public static String Unwritten_Stay;
	public static String Unwritten_Title;
	public static String UseCodebook_Failed;
	public static String UseCodebook_Label;
	public static String NewStudy_Creating;
	public static String NewStudy_Description;
	public static String NewStudy_Failed;
	public static String NewStudy_Title;
	public static String Picker_Aliases;
	public static String Picker_Applied;
	public static String Picker_AtTop;
	public static String Picker_Below;
	public static String Picker_BelowNew;
	public static String Picker_CreateParentsExplained;
	public static String Picker_ChooseParent;
	public static String Picker_Create;
	public static String Picker_Deprecated;
	public static String Picker_Proposed;
	public static String Picker_CreateAndApplyLabel;
	public static String Picker_CreateExplained;
	public static String Picker_CreateLabel;
	public static String Picker_DefinitionName;
	public static String Picker_Example;
	public static String Picker_Exclude;
	public static String Picker_FieldName;
	public static String Picker_Here;
	public static String Picker_FirstCode;
	public static String Picker_Hint;
	public static String Picker_HintSeveral;
	public static String Picker_Include;
	public static String Picker_ListName;
	public static String Picker_Mark;
	public static String Picker_Marked;
	public static String Picker_NoDefinition;
	public static String Picker_NoMatch;
	public static String Picker_Often;
	public static String Picker_Recent;
	public static String Picker_Top;
	public static String Picker_TopExplained;
	public static String Picker_Type;
	public static String Picker_TypeParent;
	public static String Preferences_Description;
	public static String Role_Interviewer;
	public static String Role_Other;
	public static String Role_Participant;
	public static String SampleStudy_Content;
	public static String SampleStudy_Description;
	public static String SampleStudy_Name;
	public static String SampleStudy_Title;
	public static String Sample_Creating;
	public static String Sample_Exists;
	public static String Sample_Failed;
	public static String Sample_NotImported;
	public static String StudyParts_CannotOpen;
	public static String StudyParts_NoCodebook;
	public static String Consensus;
	public static String Consensus_by;
	public static String Consensus_noCode;
	public static String Consensus_settled;
	public static String Consensus_others;
	public static String Decision_recoded;
	public static String Decision_removed;
	public static String Decision_restored;
	public static String Decision_reason;
	public static String Decision_note;
	public static String Decision_saidRecoded;
	public static String Decision_saidRemoved;
	public static String Decision_saidSeveral;

	static {
		NLS.initializeMessages("org.emic.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
