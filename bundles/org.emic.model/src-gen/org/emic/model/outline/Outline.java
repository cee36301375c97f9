/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.outline;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Nested topics over runs of turns, the content of one outline file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.outline.Outline#getTranscript <em>Transcript</em>}</li>
 *   <li>{@link org.emic.model.outline.Outline#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.emic.model.outline.Outline#getCoderName <em>Coder Name</em>}</li>
 *   <li>{@link org.emic.model.outline.Outline#getTranscriptDigest <em>Transcript Digest</em>}</li>
 *   <li>{@link org.emic.model.outline.Outline#getTurnDigests <em>Turn Digests</em>}</li>
 *   <li>{@link org.emic.model.outline.Outline#getSections <em>Sections</em>}</li>
 *   <li>{@link org.emic.model.outline.Outline#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.emic.model.outline.OutlinePackage#getOutline()
 * @model
 * @generated
 */
public interface Outline extends EObject {
	/**
	 * Returns the value of the '<em><b>Transcript</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The Transcript ID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transcript</em>' attribute.
	 * @see #setTranscript(String)
	 * @see org.emic.model.outline.OutlinePackage#getOutline_Transcript()
	 * @model
	 * @generated
	 */
	String getTranscript();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Outline#getTranscript <em>Transcript</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transcript</em>' attribute.
	 * @see #getTranscript()
	 * @generated
	 */
	void setTranscript(String value);

	/**
	 * Returns the value of the '<em><b>Coder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the coder who outlined.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coder</em>' attribute.
	 * @see #setCoder(String)
	 * @see org.emic.model.outline.OutlinePackage#getOutline_Coder()
	 * @model
	 * @generated
	 */
	String getCoder();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Outline#getCoder <em>Coder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coder</em>' attribute.
	 * @see #getCoder()
	 * @generated
	 */
	void setCoder(String value);

	/**
	 * Returns the value of the '<em><b>Coder Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of that coder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coder Name</em>' attribute.
	 * @see #setCoderName(String)
	 * @see org.emic.model.outline.OutlinePackage#getOutline_CoderName()
	 * @model
	 * @generated
	 */
	String getCoderName();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Outline#getCoderName <em>Coder Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coder Name</em>' attribute.
	 * @see #getCoderName()
	 * @generated
	 */
	void setCoderName(String value);

	/**
	 * Returns the value of the '<em><b>Transcript Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The digest of the transcript's turns that the positions refer to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transcript Digest</em>' attribute.
	 * @see #setTranscriptDigest(String)
	 * @see org.emic.model.outline.OutlinePackage#getOutline_TranscriptDigest()
	 * @model
	 * @generated
	 */
	String getTranscriptDigest();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Outline#getTranscriptDigest <em>Transcript Digest</em>}' attribute.
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
	 * @see org.emic.model.outline.OutlinePackage#getOutline_TurnDigests()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTurnDigests();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.emic.model.outline.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The top sections in the order of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.emic.model.outline.OutlinePackage#getOutline_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of the first lines that this version does not know, kept as read; null for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' attribute.
	 * @see #setExtras(String)
	 * @see org.emic.model.outline.OutlinePackage#getOutline_Extras()
	 * @model
	 * @generated
	 */
	String getExtras();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Outline#getExtras <em>Extras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extras</em>' attribute.
	 * @see #getExtras()
	 * @generated
	 */
	void setExtras(String value);

} // Outline
