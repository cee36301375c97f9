/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.outline;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * Outlines: what a researcher makes of the course of an interview.
 * <!-- end-model-doc -->
 * @see org.emic.model.outline.OutlineFactory
 * @model kind="package"
 * @generated
 */
public interface OutlinePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "outline";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:emic:outline:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "outline";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	OutlinePackage eINSTANCE = org.emic.model.outline.impl.OutlinePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.emic.model.outline.impl.OutlineImpl <em>Outline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.emic.model.outline.impl.OutlineImpl
	 * @see org.emic.model.outline.impl.OutlinePackageImpl#getOutline()
	 * @generated
	 */
	int OUTLINE = 0;

	/**
	 * The feature id for the '<em><b>Transcript</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE__TRANSCRIPT = 0;

	/**
	 * The feature id for the '<em><b>Coder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE__CODER = 1;

	/**
	 * The feature id for the '<em><b>Coder Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE__CODER_NAME = 2;

	/**
	 * The feature id for the '<em><b>Transcript Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE__TRANSCRIPT_DIGEST = 3;

	/**
	 * The feature id for the '<em><b>Turn Digests</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE__TURN_DIGESTS = 4;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE__SECTIONS = 5;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE__EXTRAS = 6;

	/**
	 * The number of structural features of the '<em>Outline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Outline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.emic.model.outline.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.emic.model.outline.impl.SectionImpl
	 * @see org.emic.model.outline.impl.OutlinePackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__SUMMARY = 2;

	/**
	 * The feature id for the '<em><b>First Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__FIRST_TURN = 3;

	/**
	 * The feature id for the '<em><b>First Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__FIRST_OFFSET = 4;

	/**
	 * The feature id for the '<em><b>Last Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LAST_TURN = 5;

	/**
	 * The feature id for the '<em><b>Last Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LAST_OFFSET = 6;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__QUESTION = 7;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__CHILDREN = 8;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__EXTRAS = 9;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.emic.model.outline.Outline <em>Outline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outline</em>'.
	 * @see org.emic.model.outline.Outline
	 * @generated
	 */
	EClass getOutline();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Outline#getTranscript <em>Transcript</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transcript</em>'.
	 * @see org.emic.model.outline.Outline#getTranscript()
	 * @see #getOutline()
	 * @generated
	 */
	EAttribute getOutline_Transcript();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Outline#getCoder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coder</em>'.
	 * @see org.emic.model.outline.Outline#getCoder()
	 * @see #getOutline()
	 * @generated
	 */
	EAttribute getOutline_Coder();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Outline#getCoderName <em>Coder Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coder Name</em>'.
	 * @see org.emic.model.outline.Outline#getCoderName()
	 * @see #getOutline()
	 * @generated
	 */
	EAttribute getOutline_CoderName();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Outline#getTranscriptDigest <em>Transcript Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transcript Digest</em>'.
	 * @see org.emic.model.outline.Outline#getTranscriptDigest()
	 * @see #getOutline()
	 * @generated
	 */
	EAttribute getOutline_TranscriptDigest();

	/**
	 * Returns the meta object for the attribute list '{@link org.emic.model.outline.Outline#getTurnDigests <em>Turn Digests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Turn Digests</em>'.
	 * @see org.emic.model.outline.Outline#getTurnDigests()
	 * @see #getOutline()
	 * @generated
	 */
	EAttribute getOutline_TurnDigests();

	/**
	 * Returns the meta object for the containment reference list '{@link org.emic.model.outline.Outline#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.emic.model.outline.Outline#getSections()
	 * @see #getOutline()
	 * @generated
	 */
	EReference getOutline_Sections();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Outline#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extras</em>'.
	 * @see org.emic.model.outline.Outline#getExtras()
	 * @see #getOutline()
	 * @generated
	 */
	EAttribute getOutline_Extras();

	/**
	 * Returns the meta object for class '{@link org.emic.model.outline.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.emic.model.outline.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Section#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.emic.model.outline.Section#getId()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Section#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.emic.model.outline.Section#getTitle()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Section#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.emic.model.outline.Section#getSummary()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Section#getFirstTurn <em>First Turn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Turn</em>'.
	 * @see org.emic.model.outline.Section#getFirstTurn()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_FirstTurn();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Section#getFirstOffset <em>First Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Offset</em>'.
	 * @see org.emic.model.outline.Section#getFirstOffset()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_FirstOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Section#getLastTurn <em>Last Turn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Turn</em>'.
	 * @see org.emic.model.outline.Section#getLastTurn()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_LastTurn();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Section#getLastOffset <em>Last Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Offset</em>'.
	 * @see org.emic.model.outline.Section#getLastOffset()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_LastOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Section#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.emic.model.outline.Section#getQuestion()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Question();

	/**
	 * Returns the meta object for the containment reference list '{@link org.emic.model.outline.Section#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.emic.model.outline.Section#getChildren()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Children();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.outline.Section#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extras</em>'.
	 * @see org.emic.model.outline.Section#getExtras()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Extras();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	OutlineFactory getOutlineFactory();

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
		 * The meta object literal for the '{@link org.emic.model.outline.impl.OutlineImpl <em>Outline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.emic.model.outline.impl.OutlineImpl
		 * @see org.emic.model.outline.impl.OutlinePackageImpl#getOutline()
		 * @generated
		 */
		EClass OUTLINE = eINSTANCE.getOutline();

		/**
		 * The meta object literal for the '<em><b>Transcript</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLINE__TRANSCRIPT = eINSTANCE.getOutline_Transcript();

		/**
		 * The meta object literal for the '<em><b>Coder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLINE__CODER = eINSTANCE.getOutline_Coder();

		/**
		 * The meta object literal for the '<em><b>Coder Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLINE__CODER_NAME = eINSTANCE.getOutline_CoderName();

		/**
		 * The meta object literal for the '<em><b>Transcript Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLINE__TRANSCRIPT_DIGEST = eINSTANCE.getOutline_TranscriptDigest();

		/**
		 * The meta object literal for the '<em><b>Turn Digests</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLINE__TURN_DIGESTS = eINSTANCE.getOutline_TurnDigests();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTLINE__SECTIONS = eINSTANCE.getOutline_Sections();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLINE__EXTRAS = eINSTANCE.getOutline_Extras();

		/**
		 * The meta object literal for the '{@link org.emic.model.outline.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.emic.model.outline.impl.SectionImpl
		 * @see org.emic.model.outline.impl.OutlinePackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__ID = eINSTANCE.getSection_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__TITLE = eINSTANCE.getSection_Title();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__SUMMARY = eINSTANCE.getSection_Summary();

		/**
		 * The meta object literal for the '<em><b>First Turn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__FIRST_TURN = eINSTANCE.getSection_FirstTurn();

		/**
		 * The meta object literal for the '<em><b>First Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__FIRST_OFFSET = eINSTANCE.getSection_FirstOffset();

		/**
		 * The meta object literal for the '<em><b>Last Turn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__LAST_TURN = eINSTANCE.getSection_LastTurn();

		/**
		 * The meta object literal for the '<em><b>Last Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__LAST_OFFSET = eINSTANCE.getSection_LastOffset();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__QUESTION = eINSTANCE.getSection_Question();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__CHILDREN = eINSTANCE.getSection_Children();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__EXTRAS = eINSTANCE.getSection_Extras();

	}

} //OutlinePackage
