/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.coding;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All codings of one transcript by one coder, the content of one codings file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.coding.CodingSet#getTranscript <em>Transcript</em>}</li>
 *   <li>{@link org.emic.model.coding.CodingSet#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.emic.model.coding.CodingSet#getTranscriptDigest <em>Transcript Digest</em>}</li>
 *   <li>{@link org.emic.model.coding.CodingSet#getTurnDigests <em>Turn Digests</em>}</li>
 *   <li>{@link org.emic.model.coding.CodingSet#getCodings <em>Codings</em>}</li>
 *   <li>{@link org.emic.model.coding.CodingSet#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.emic.model.coding.CodingSet#getSettler <em>Settler</em>}</li>
 *   <li>{@link org.emic.model.coding.CodingSet#isDone <em>Done</em>}</li>
 *   <li>{@link org.emic.model.coding.CodingSet#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.emic.model.coding.CodingPackage#getCodingSet()
 * @model
 * @generated
 */
public interface CodingSet extends EObject {
	/**
	 * Returns the value of the '<em><b>Transcript</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The Transcript ID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transcript</em>' attribute.
	 * @see #setTranscript(String)
	 * @see org.emic.model.coding.CodingPackage#getCodingSet_Transcript()
	 * @model
	 * @generated
	 */
	String getTranscript();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.CodingSet#getTranscript <em>Transcript</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transcript</em>' attribute.
	 * @see #getTranscript()
	 * @generated
	 */
	void setTranscript(String value);

	/**
	 * Returns the value of the '<em><b>Coder</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coder</em>' containment reference.
	 * @see #setCoder(Coder)
	 * @see org.emic.model.coding.CodingPackage#getCodingSet_Coder()
	 * @model containment="true"
	 * @generated
	 */
	Coder getCoder();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.CodingSet#getCoder <em>Coder</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coder</em>' containment reference.
	 * @see #getCoder()
	 * @generated
	 */
	void setCoder(Coder value);

	/**
	 * Returns the value of the '<em><b>Transcript Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The digest of the transcript's turns that the positions refer to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transcript Digest</em>' attribute.
	 * @see #setTranscriptDigest(String)
	 * @see org.emic.model.coding.CodingPackage#getCodingSet_TranscriptDigest()
	 * @model
	 * @generated
	 */
	String getTranscriptDigest();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.CodingSet#getTranscriptDigest <em>Transcript Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transcript Digest</em>' attribute.
	 * @see #getTranscriptDigest()
	 * @generated
	 */
	void setTranscriptDigest(String value);

	/**
	 * Returns the value of the '<em><b>Turn Digests</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short digest of each turn that the positions refer to, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Turn Digests</em>' attribute list.
	 * @see org.emic.model.coding.CodingPackage#getCodingSet_TurnDigests()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTurnDigests();

	/**
	 * Returns the value of the '<em><b>Codings</b></em>' containment reference list.
	 * The list contents are of type {@link org.emic.model.coding.Coding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codings, sorted by position when saved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codings</em>' containment reference list.
	 * @see org.emic.model.coding.CodingPackage#getCodingSet_Codings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Coding> getCodings();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.emic.model.coding.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What this coder decided about others' codings of the transcript, sorted by coding when saved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.emic.model.coding.CodingPackage#getCodingSet_Decisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Settler</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a part of the consensus, who settled the disagreements in it and writes the file; null where the set is what a coder coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settler</em>' containment reference.
	 * @see #setSettler(Coder)
	 * @see org.emic.model.coding.CodingPackage#getCodingSet_Settler()
	 * @model containment="true"
	 * @generated
	 */
	Coder getSettler();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.CodingSet#getSettler <em>Settler</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Settler</em>' containment reference.
	 * @see #getSettler()
	 * @generated
	 */
	void setSettler(Coder value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the coder says to be done with the transcript, also where nothing in it was to be coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(boolean)
	 * @see org.emic.model.coding.CodingPackage#getCodingSet_Done()
	 * @model
	 * @generated
	 */
	boolean isDone();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.CodingSet#isDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #isDone()
	 * @generated
	 */
	void setDone(boolean value);

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of the first line that this version does not know, as a JSON object; null for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' attribute.
	 * @see #setExtras(String)
	 * @see org.emic.model.coding.CodingPackage#getCodingSet_Extras()
	 * @model
	 * @generated
	 */
	String getExtras();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.CodingSet#getExtras <em>Extras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extras</em>' attribute.
	 * @see #getExtras()
	 * @generated
	 */
	void setExtras(String value);

} // CodingSet
