/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.transcript;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Interviews as sequences of turns by speakers.
 * <!-- end-model-doc -->
 * @see org.emic.model.transcript.TranscriptFactory
 * @model kind="package"
 * @generated
 */
public interface TranscriptPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "transcript";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:emic:transcript:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "transcript";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TranscriptPackage eINSTANCE = org.emic.model.transcript.impl.TranscriptPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.emic.model.transcript.impl.TranscriptImpl <em>Transcript</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.emic.model.transcript.impl.TranscriptImpl
	 * @see org.emic.model.transcript.impl.TranscriptPackageImpl#getTranscript()
	 * @generated
	 */
	int TRANSCRIPT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__METADATA = 2;

	/**
	 * The feature id for the '<em><b>Speakers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__SPEAKERS = 3;

	/**
	 * The feature id for the '<em><b>Turns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__TURNS = 4;

	/**
	 * The number of structural features of the '<em>Transcript</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Transcript</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.emic.model.transcript.impl.MetadataEntryImpl <em>Metadata Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.emic.model.transcript.impl.MetadataEntryImpl
	 * @see org.emic.model.transcript.impl.TranscriptPackageImpl#getMetadataEntry()
	 * @generated
	 */
	int METADATA_ENTRY = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METADATA_ENTRY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METADATA_ENTRY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Metadata Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METADATA_ENTRY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Metadata Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METADATA_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.emic.model.transcript.impl.SpeakerImpl <em>Speaker</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.emic.model.transcript.impl.SpeakerImpl
	 * @see org.emic.model.transcript.impl.TranscriptPackageImpl#getSpeaker()
	 * @generated
	 */
	int SPEAKER = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__LABELS = 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__ROLE = 2;

	/**
	 * The number of structural features of the '<em>Speaker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Speaker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.emic.model.transcript.impl.TurnImpl <em>Turn</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.emic.model.transcript.impl.TurnImpl
	 * @see org.emic.model.transcript.impl.TranscriptPackageImpl#getTurn()
	 * @generated
	 */
	int TURN = 3;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__SPEAKER = 0;

	/**
	 * The feature id for the '<em><b>Label Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__LABEL_OFFSET = 1;

	/**
	 * The feature id for the '<em><b>Label Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__LABEL_LENGTH = 2;

	/**
	 * The feature id for the '<em><b>Text Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__TEXT_OFFSET = 3;

	/**
	 * The feature id for the '<em><b>Text Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__TEXT_LENGTH = 4;

	/**
	 * The feature id for the '<em><b>Time Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__TIME_CODE = 5;

	/**
	 * The number of structural features of the '<em>Turn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Turn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.emic.model.transcript.Role <em>Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.emic.model.transcript.Role
	 * @see org.emic.model.transcript.impl.TranscriptPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 4;


	/**
	 * Returns the meta object for class '{@link org.emic.model.transcript.Transcript <em>Transcript</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transcript</em>'.
	 * @see org.emic.model.transcript.Transcript
	 * @generated
	 */
	EClass getTranscript();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.transcript.Transcript#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.emic.model.transcript.Transcript#getId()
	 * @see #getTranscript()
	 * @generated
	 */
	EAttribute getTranscript_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.transcript.Transcript#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.emic.model.transcript.Transcript#getTitle()
	 * @see #getTranscript()
	 * @generated
	 */
	EAttribute getTranscript_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.emic.model.transcript.Transcript#getMetadata <em>Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metadata</em>'.
	 * @see org.emic.model.transcript.Transcript#getMetadata()
	 * @see #getTranscript()
	 * @generated
	 */
	EReference getTranscript_Metadata();

	/**
	 * Returns the meta object for the containment reference list '{@link org.emic.model.transcript.Transcript#getSpeakers <em>Speakers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Speakers</em>'.
	 * @see org.emic.model.transcript.Transcript#getSpeakers()
	 * @see #getTranscript()
	 * @generated
	 */
	EReference getTranscript_Speakers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.emic.model.transcript.Transcript#getTurns <em>Turns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Turns</em>'.
	 * @see org.emic.model.transcript.Transcript#getTurns()
	 * @see #getTranscript()
	 * @generated
	 */
	EReference getTranscript_Turns();

	/**
	 * Returns the meta object for class '{@link org.emic.model.transcript.MetadataEntry <em>Metadata Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Metadata Entry</em>'.
	 * @see org.emic.model.transcript.MetadataEntry
	 * @generated
	 */
	EClass getMetadataEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.transcript.MetadataEntry#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.emic.model.transcript.MetadataEntry#getName()
	 * @see #getMetadataEntry()
	 * @generated
	 */
	EAttribute getMetadataEntry_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.transcript.MetadataEntry#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.emic.model.transcript.MetadataEntry#getValue()
	 * @see #getMetadataEntry()
	 * @generated
	 */
	EAttribute getMetadataEntry_Value();

	/**
	 * Returns the meta object for class '{@link org.emic.model.transcript.Speaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Speaker</em>'.
	 * @see org.emic.model.transcript.Speaker
	 * @generated
	 */
	EClass getSpeaker();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.transcript.Speaker#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.emic.model.transcript.Speaker#getName()
	 * @see #getSpeaker()
	 * @generated
	 */
	EAttribute getSpeaker_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.emic.model.transcript.Speaker#getLabels <em>Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Labels</em>'.
	 * @see org.emic.model.transcript.Speaker#getLabels()
	 * @see #getSpeaker()
	 * @generated
	 */
	EAttribute getSpeaker_Labels();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.transcript.Speaker#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.emic.model.transcript.Speaker#getRole()
	 * @see #getSpeaker()
	 * @generated
	 */
	EAttribute getSpeaker_Role();

	/**
	 * Returns the meta object for class '{@link org.emic.model.transcript.Turn <em>Turn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Turn</em>'.
	 * @see org.emic.model.transcript.Turn
	 * @generated
	 */
	EClass getTurn();

	/**
	 * Returns the meta object for the reference '{@link org.emic.model.transcript.Turn#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Speaker</em>'.
	 * @see org.emic.model.transcript.Turn#getSpeaker()
	 * @see #getTurn()
	 * @generated
	 */
	EReference getTurn_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.transcript.Turn#getLabelOffset <em>Label Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Offset</em>'.
	 * @see org.emic.model.transcript.Turn#getLabelOffset()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_LabelOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.transcript.Turn#getLabelLength <em>Label Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Length</em>'.
	 * @see org.emic.model.transcript.Turn#getLabelLength()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_LabelLength();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.transcript.Turn#getTextOffset <em>Text Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Offset</em>'.
	 * @see org.emic.model.transcript.Turn#getTextOffset()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_TextOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.transcript.Turn#getTextLength <em>Text Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Length</em>'.
	 * @see org.emic.model.transcript.Turn#getTextLength()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_TextLength();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.transcript.Turn#getTimeCode <em>Time Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Code</em>'.
	 * @see org.emic.model.transcript.Turn#getTimeCode()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_TimeCode();

	/**
	 * Returns the meta object for enum '{@link org.emic.model.transcript.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role</em>'.
	 * @see org.emic.model.transcript.Role
	 * @generated
	 */
	EEnum getRole();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	TranscriptFactory getTranscriptFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.emic.model.transcript.impl.TranscriptImpl <em>Transcript</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.emic.model.transcript.impl.TranscriptImpl
		 * @see org.emic.model.transcript.impl.TranscriptPackageImpl#getTranscript()
		 * @generated
		 */
		EClass TRANSCRIPT = eINSTANCE.getTranscript();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT__ID = eINSTANCE.getTranscript_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT__TITLE = eINSTANCE.getTranscript_Title();

		/**
		 * The meta object literal for the '<em><b>Metadata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSCRIPT__METADATA = eINSTANCE.getTranscript_Metadata();

		/**
		 * The meta object literal for the '<em><b>Speakers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSCRIPT__SPEAKERS = eINSTANCE.getTranscript_Speakers();

		/**
		 * The meta object literal for the '<em><b>Turns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSCRIPT__TURNS = eINSTANCE.getTranscript_Turns();

		/**
		 * The meta object literal for the '{@link org.emic.model.transcript.impl.MetadataEntryImpl <em>Metadata Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.emic.model.transcript.impl.MetadataEntryImpl
		 * @see org.emic.model.transcript.impl.TranscriptPackageImpl#getMetadataEntry()
		 * @generated
		 */
		EClass METADATA_ENTRY = eINSTANCE.getMetadataEntry();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METADATA_ENTRY__NAME = eINSTANCE.getMetadataEntry_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METADATA_ENTRY__VALUE = eINSTANCE.getMetadataEntry_Value();

		/**
		 * The meta object literal for the '{@link org.emic.model.transcript.impl.SpeakerImpl <em>Speaker</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.emic.model.transcript.impl.SpeakerImpl
		 * @see org.emic.model.transcript.impl.TranscriptPackageImpl#getSpeaker()
		 * @generated
		 */
		EClass SPEAKER = eINSTANCE.getSpeaker();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPEAKER__NAME = eINSTANCE.getSpeaker_Name();

		/**
		 * The meta object literal for the '<em><b>Labels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPEAKER__LABELS = eINSTANCE.getSpeaker_Labels();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPEAKER__ROLE = eINSTANCE.getSpeaker_Role();

		/**
		 * The meta object literal for the '{@link org.emic.model.transcript.impl.TurnImpl <em>Turn</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.emic.model.transcript.impl.TurnImpl
		 * @see org.emic.model.transcript.impl.TranscriptPackageImpl#getTurn()
		 * @generated
		 */
		EClass TURN = eINSTANCE.getTurn();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TURN__SPEAKER = eINSTANCE.getTurn_Speaker();

		/**
		 * The meta object literal for the '<em><b>Label Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__LABEL_OFFSET = eINSTANCE.getTurn_LabelOffset();

		/**
		 * The meta object literal for the '<em><b>Label Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__LABEL_LENGTH = eINSTANCE.getTurn_LabelLength();

		/**
		 * The meta object literal for the '<em><b>Text Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__TEXT_OFFSET = eINSTANCE.getTurn_TextOffset();

		/**
		 * The meta object literal for the '<em><b>Text Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__TEXT_LENGTH = eINSTANCE.getTurn_TextLength();

		/**
		 * The meta object literal for the '<em><b>Time Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__TIME_CODE = eINSTANCE.getTurn_TimeCode();

		/**
		 * The meta object literal for the '{@link org.emic.model.transcript.Role <em>Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.emic.model.transcript.Role
		 * @see org.emic.model.transcript.impl.TranscriptPackageImpl#getRole()
		 * @generated
		 */
		EEnum ROLE = eINSTANCE.getRole();

	}

} //TranscriptPackage
