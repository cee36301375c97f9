/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.coding;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
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
 * Codings: passages of a transcript to which a coder applied a code.
 * <!-- end-model-doc -->
 * @see org.emic.model.coding.CodingFactory
 * @model kind="package"
 * @generated
 */
public interface CodingPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "coding";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:emic:coding:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "coding";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CodingPackage eINSTANCE = org.emic.model.coding.impl.CodingPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.emic.model.coding.impl.CodingSetImpl <em>Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.emic.model.coding.impl.CodingSetImpl
	 * @see org.emic.model.coding.impl.CodingPackageImpl#getCodingSet()
	 * @generated
	 */
	int CODING_SET = 0;

	/**
	 * The feature id for the '<em><b>Transcript</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__TRANSCRIPT = 0;

	/**
	 * The feature id for the '<em><b>Coder</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__CODER = 1;

	/**
	 * The feature id for the '<em><b>Transcript Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__TRANSCRIPT_DIGEST = 2;

	/**
	 * The feature id for the '<em><b>Turn Digests</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__TURN_DIGESTS = 3;

	/**
	 * The feature id for the '<em><b>Codings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__CODINGS = 4;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__DECISIONS = 5;

	/**
	 * The feature id for the '<em><b>Settler</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__SETTLER = 6;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__DONE = 7;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__EXTRAS = 8;

	/**
	 * The number of structural features of the '<em>Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.emic.model.coding.impl.CodingImpl <em>Coding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.emic.model.coding.impl.CodingImpl
	 * @see org.emic.model.coding.impl.CodingPackageImpl#getCoding()
	 * @generated
	 */
	int CODING = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__ID = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CODE = 1;

	/**
	 * The feature id for the '<em><b>Code Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CODE_NAME = 2;

	/**
	 * The feature id for the '<em><b>Start Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__START_TURN = 3;

	/**
	 * The feature id for the '<em><b>Start Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__START_OFFSET = 4;

	/**
	 * The feature id for the '<em><b>End Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__END_TURN = 5;

	/**
	 * The feature id for the '<em><b>End Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__END_OFFSET = 6;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__QUOTE = 7;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__BEFORE = 8;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__AFTER = 9;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__PROVENANCE = 10;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CREATED = 11;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__COMMENT = 12;

	/**
	 * The feature id for the '<em><b>Uncertain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__UNCERTAIN = 13;

	/**
	 * The feature id for the '<em><b>Definition Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__DEFINITION_DIGEST = 14;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__EXTRAS = 15;

	/**
	 * The number of structural features of the '<em>Coding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FEATURE_COUNT = 16;

	/**
	 * The number of operations of the '<em>Coding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.emic.model.coding.impl.SettlementImpl <em>Settlement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.emic.model.coding.impl.SettlementImpl
	 * @see org.emic.model.coding.impl.CodingPackageImpl#getSettlement()
	 * @generated
	 */
	int SETTLEMENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__ID = CODING__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__CODE = CODING__CODE;

	/**
	 * The feature id for the '<em><b>Code Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__CODE_NAME = CODING__CODE_NAME;

	/**
	 * The feature id for the '<em><b>Start Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__START_TURN = CODING__START_TURN;

	/**
	 * The feature id for the '<em><b>Start Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__START_OFFSET = CODING__START_OFFSET;

	/**
	 * The feature id for the '<em><b>End Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__END_TURN = CODING__END_TURN;

	/**
	 * The feature id for the '<em><b>End Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__END_OFFSET = CODING__END_OFFSET;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__QUOTE = CODING__QUOTE;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__BEFORE = CODING__BEFORE;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__AFTER = CODING__AFTER;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__PROVENANCE = CODING__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__CREATED = CODING__CREATED;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__COMMENT = CODING__COMMENT;

	/**
	 * The feature id for the '<em><b>Uncertain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__UNCERTAIN = CODING__UNCERTAIN;

	/**
	 * The feature id for the '<em><b>Definition Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__DEFINITION_DIGEST = CODING__DEFINITION_DIGEST;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__EXTRAS = CODING__EXTRAS;

	/**
	 * The feature id for the '<em><b>Settles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__SETTLES = CODING_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT__REASON = CODING_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Settlement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT_FEATURE_COUNT = CODING_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Settlement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTLEMENT_OPERATION_COUNT = CODING_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.emic.model.coding.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.emic.model.coding.impl.DecisionImpl
	 * @see org.emic.model.coding.impl.CodingPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = 0;

	/**
	 * The feature id for the '<em><b>Coding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CODING = 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__OWNER = 2;

	/**
	 * The feature id for the '<em><b>Was</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__WAS = 3;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CODE = 4;

	/**
	 * The feature id for the '<em><b>Code Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CODE_NAME = 5;

	/**
	 * The feature id for the '<em><b>Definition Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DEFINITION_DIGEST = 6;

	/**
	 * The feature id for the '<em><b>Removed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REMOVED = 7;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CREATED = 8;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REASON = 9;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__EXTRAS = 10;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.emic.model.coding.impl.CoderImpl <em>Coder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.emic.model.coding.impl.CoderImpl
	 * @see org.emic.model.coding.impl.CodingPackageImpl#getCoder()
	 * @generated
	 */
	int CODER = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__NAME = 1;

	/**
	 * The number of structural features of the '<em>Coder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Coder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.emic.model.coding.Provenance <em>Provenance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.emic.model.coding.Provenance
	 * @see org.emic.model.coding.impl.CodingPackageImpl#getProvenance()
	 * @generated
	 */
	int PROVENANCE = 5;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.emic.model.coding.impl.CodingPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 6;


	/**
	 * Returns the meta object for class '{@link org.emic.model.coding.CodingSet <em>Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Set</em>'.
	 * @see org.emic.model.coding.CodingSet
	 * @generated
	 */
	EClass getCodingSet();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.CodingSet#getTranscript <em>Transcript</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transcript</em>'.
	 * @see org.emic.model.coding.CodingSet#getTranscript()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Transcript();

	/**
	 * Returns the meta object for the containment reference '{@link org.emic.model.coding.CodingSet#getCoder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Coder</em>'.
	 * @see org.emic.model.coding.CodingSet#getCoder()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_Coder();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.CodingSet#getTranscriptDigest <em>Transcript Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transcript Digest</em>'.
	 * @see org.emic.model.coding.CodingSet#getTranscriptDigest()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_TranscriptDigest();

	/**
	 * Returns the meta object for the attribute list '{@link org.emic.model.coding.CodingSet#getTurnDigests <em>Turn Digests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Turn Digests</em>'.
	 * @see org.emic.model.coding.CodingSet#getTurnDigests()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_TurnDigests();

	/**
	 * Returns the meta object for the containment reference list '{@link org.emic.model.coding.CodingSet#getCodings <em>Codings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codings</em>'.
	 * @see org.emic.model.coding.CodingSet#getCodings()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_Codings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.emic.model.coding.CodingSet#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.emic.model.coding.CodingSet#getDecisions()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_Decisions();

	/**
	 * Returns the meta object for the containment reference '{@link org.emic.model.coding.CodingSet#getSettler <em>Settler</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Settler</em>'.
	 * @see org.emic.model.coding.CodingSet#getSettler()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_Settler();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.CodingSet#isDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.emic.model.coding.CodingSet#isDone()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Done();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.CodingSet#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extras</em>'.
	 * @see org.emic.model.coding.CodingSet#getExtras()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Extras();

	/**
	 * Returns the meta object for class '{@link org.emic.model.coding.Coding <em>Coding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding</em>'.
	 * @see org.emic.model.coding.Coding
	 * @generated
	 */
	EClass getCoding();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.emic.model.coding.Coding#getId()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.emic.model.coding.Coding#getCode()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getCodeName <em>Code Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code Name</em>'.
	 * @see org.emic.model.coding.Coding#getCodeName()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_CodeName();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getStartTurn <em>Start Turn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Turn</em>'.
	 * @see org.emic.model.coding.Coding#getStartTurn()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_StartTurn();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getStartOffset <em>Start Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Offset</em>'.
	 * @see org.emic.model.coding.Coding#getStartOffset()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_StartOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getEndTurn <em>End Turn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Turn</em>'.
	 * @see org.emic.model.coding.Coding#getEndTurn()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_EndTurn();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getEndOffset <em>End Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Offset</em>'.
	 * @see org.emic.model.coding.Coding#getEndOffset()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_EndOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.emic.model.coding.Coding#getQuote()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.emic.model.coding.Coding#getBefore()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.emic.model.coding.Coding#getAfter()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_After();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provenance</em>'.
	 * @see org.emic.model.coding.Coding#getProvenance()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Provenance();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.emic.model.coding.Coding#getCreated()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.emic.model.coding.Coding#getComment()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#isUncertain <em>Uncertain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uncertain</em>'.
	 * @see org.emic.model.coding.Coding#isUncertain()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Uncertain();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getDefinitionDigest <em>Definition Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition Digest</em>'.
	 * @see org.emic.model.coding.Coding#getDefinitionDigest()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_DefinitionDigest();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coding#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extras</em>'.
	 * @see org.emic.model.coding.Coding#getExtras()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Extras();

	/**
	 * Returns the meta object for class '{@link org.emic.model.coding.Settlement <em>Settlement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Settlement</em>'.
	 * @see org.emic.model.coding.Settlement
	 * @generated
	 */
	EClass getSettlement();

	/**
	 * Returns the meta object for the attribute list '{@link org.emic.model.coding.Settlement#getSettles <em>Settles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Settles</em>'.
	 * @see org.emic.model.coding.Settlement#getSettles()
	 * @see #getSettlement()
	 * @generated
	 */
	EAttribute getSettlement_Settles();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Settlement#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.emic.model.coding.Settlement#getReason()
	 * @see #getSettlement()
	 * @generated
	 */
	EAttribute getSettlement_Reason();

	/**
	 * Returns the meta object for class '{@link org.emic.model.coding.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.emic.model.coding.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Decision#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.emic.model.coding.Decision#getId()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Decision#getCoding <em>Coding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coding</em>'.
	 * @see org.emic.model.coding.Decision#getCoding()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Coding();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Decision#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.emic.model.coding.Decision#getOwner()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Decision#getWas <em>Was</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Was</em>'.
	 * @see org.emic.model.coding.Decision#getWas()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Was();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Decision#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.emic.model.coding.Decision#getCode()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Decision#getCodeName <em>Code Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code Name</em>'.
	 * @see org.emic.model.coding.Decision#getCodeName()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_CodeName();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Decision#getDefinitionDigest <em>Definition Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition Digest</em>'.
	 * @see org.emic.model.coding.Decision#getDefinitionDigest()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_DefinitionDigest();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Decision#isRemoved <em>Removed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Removed</em>'.
	 * @see org.emic.model.coding.Decision#isRemoved()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Removed();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Decision#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.emic.model.coding.Decision#getCreated()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Decision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.emic.model.coding.Decision#getReason()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Decision#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extras</em>'.
	 * @see org.emic.model.coding.Decision#getExtras()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Extras();

	/**
	 * Returns the meta object for class '{@link org.emic.model.coding.Coder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coder</em>'.
	 * @see org.emic.model.coding.Coder
	 * @generated
	 */
	EClass getCoder();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coder#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.emic.model.coding.Coder#getId()
	 * @see #getCoder()
	 * @generated
	 */
	EAttribute getCoder_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.emic.model.coding.Coder#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.emic.model.coding.Coder#getName()
	 * @see #getCoder()
	 * @generated
	 */
	EAttribute getCoder_Name();

	/**
	 * Returns the meta object for enum '{@link org.emic.model.coding.Provenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Provenance</em>'.
	 * @see org.emic.model.coding.Provenance
	 * @generated
	 */
	EEnum getProvenance();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A point in time in UTC, written as ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CodingFactory getCodingFactory();

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
		 * The meta object literal for the '{@link org.emic.model.coding.impl.CodingSetImpl <em>Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.emic.model.coding.impl.CodingSetImpl
		 * @see org.emic.model.coding.impl.CodingPackageImpl#getCodingSet()
		 * @generated
		 */
		EClass CODING_SET = eINSTANCE.getCodingSet();

		/**
		 * The meta object literal for the '<em><b>Transcript</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__TRANSCRIPT = eINSTANCE.getCodingSet_Transcript();

		/**
		 * The meta object literal for the '<em><b>Coder</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__CODER = eINSTANCE.getCodingSet_Coder();

		/**
		 * The meta object literal for the '<em><b>Transcript Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__TRANSCRIPT_DIGEST = eINSTANCE.getCodingSet_TranscriptDigest();

		/**
		 * The meta object literal for the '<em><b>Turn Digests</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__TURN_DIGESTS = eINSTANCE.getCodingSet_TurnDigests();

		/**
		 * The meta object literal for the '<em><b>Codings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__CODINGS = eINSTANCE.getCodingSet_Codings();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__DECISIONS = eINSTANCE.getCodingSet_Decisions();

		/**
		 * The meta object literal for the '<em><b>Settler</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__SETTLER = eINSTANCE.getCodingSet_Settler();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__DONE = eINSTANCE.getCodingSet_Done();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__EXTRAS = eINSTANCE.getCodingSet_Extras();

		/**
		 * The meta object literal for the '{@link org.emic.model.coding.impl.CodingImpl <em>Coding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.emic.model.coding.impl.CodingImpl
		 * @see org.emic.model.coding.impl.CodingPackageImpl#getCoding()
		 * @generated
		 */
		EClass CODING = eINSTANCE.getCoding();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__ID = eINSTANCE.getCoding_Id();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__CODE = eINSTANCE.getCoding_Code();

		/**
		 * The meta object literal for the '<em><b>Code Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__CODE_NAME = eINSTANCE.getCoding_CodeName();

		/**
		 * The meta object literal for the '<em><b>Start Turn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__START_TURN = eINSTANCE.getCoding_StartTurn();

		/**
		 * The meta object literal for the '<em><b>Start Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__START_OFFSET = eINSTANCE.getCoding_StartOffset();

		/**
		 * The meta object literal for the '<em><b>End Turn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__END_TURN = eINSTANCE.getCoding_EndTurn();

		/**
		 * The meta object literal for the '<em><b>End Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__END_OFFSET = eINSTANCE.getCoding_EndOffset();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__QUOTE = eINSTANCE.getCoding_Quote();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__BEFORE = eINSTANCE.getCoding_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__AFTER = eINSTANCE.getCoding_After();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__PROVENANCE = eINSTANCE.getCoding_Provenance();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__CREATED = eINSTANCE.getCoding_Created();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__COMMENT = eINSTANCE.getCoding_Comment();

		/**
		 * The meta object literal for the '<em><b>Uncertain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__UNCERTAIN = eINSTANCE.getCoding_Uncertain();

		/**
		 * The meta object literal for the '<em><b>Definition Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__DEFINITION_DIGEST = eINSTANCE.getCoding_DefinitionDigest();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__EXTRAS = eINSTANCE.getCoding_Extras();

		/**
		 * The meta object literal for the '{@link org.emic.model.coding.impl.SettlementImpl <em>Settlement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.emic.model.coding.impl.SettlementImpl
		 * @see org.emic.model.coding.impl.CodingPackageImpl#getSettlement()
		 * @generated
		 */
		EClass SETTLEMENT = eINSTANCE.getSettlement();

		/**
		 * The meta object literal for the '<em><b>Settles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTLEMENT__SETTLES = eINSTANCE.getSettlement_Settles();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTLEMENT__REASON = eINSTANCE.getSettlement_Reason();

		/**
		 * The meta object literal for the '{@link org.emic.model.coding.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.emic.model.coding.impl.DecisionImpl
		 * @see org.emic.model.coding.impl.CodingPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__ID = eINSTANCE.getDecision_Id();

		/**
		 * The meta object literal for the '<em><b>Coding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CODING = eINSTANCE.getDecision_Coding();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__OWNER = eINSTANCE.getDecision_Owner();

		/**
		 * The meta object literal for the '<em><b>Was</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__WAS = eINSTANCE.getDecision_Was();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CODE = eINSTANCE.getDecision_Code();

		/**
		 * The meta object literal for the '<em><b>Code Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CODE_NAME = eINSTANCE.getDecision_CodeName();

		/**
		 * The meta object literal for the '<em><b>Definition Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DEFINITION_DIGEST = eINSTANCE.getDecision_DefinitionDigest();

		/**
		 * The meta object literal for the '<em><b>Removed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__REMOVED = eINSTANCE.getDecision_Removed();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CREATED = eINSTANCE.getDecision_Created();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__REASON = eINSTANCE.getDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__EXTRAS = eINSTANCE.getDecision_Extras();

		/**
		 * The meta object literal for the '{@link org.emic.model.coding.impl.CoderImpl <em>Coder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.emic.model.coding.impl.CoderImpl
		 * @see org.emic.model.coding.impl.CodingPackageImpl#getCoder()
		 * @generated
		 */
		EClass CODER = eINSTANCE.getCoder();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODER__ID = eINSTANCE.getCoder_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODER__NAME = eINSTANCE.getCoder_Name();

		/**
		 * The meta object literal for the '{@link org.emic.model.coding.Provenance <em>Provenance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.emic.model.coding.Provenance
		 * @see org.emic.model.coding.impl.CodingPackageImpl#getProvenance()
		 * @generated
		 */
		EEnum PROVENANCE = eINSTANCE.getProvenance();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.emic.model.coding.impl.CodingPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //CodingPackage
