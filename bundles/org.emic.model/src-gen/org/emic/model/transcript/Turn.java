/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.transcript;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Turn</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one speaker says until another speaks. It may run over several paragraphs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.transcript.Turn#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.emic.model.transcript.Turn#getLabelOffset <em>Label Offset</em>}</li>
 *   <li>{@link org.emic.model.transcript.Turn#getLabelLength <em>Label Length</em>}</li>
 *   <li>{@link org.emic.model.transcript.Turn#getTextOffset <em>Text Offset</em>}</li>
 *   <li>{@link org.emic.model.transcript.Turn#getTextLength <em>Text Length</em>}</li>
 *   <li>{@link org.emic.model.transcript.Turn#getTimeCode <em>Time Code</em>}</li>
 * </ul>
 *
 * @see org.emic.model.transcript.TranscriptPackage#getTurn()
 * @model
 * @generated
 */
public interface Turn extends EObject {
	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who speaks; null for text before the first label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speaker</em>' reference.
	 * @see #setSpeaker(Speaker)
	 * @see org.emic.model.transcript.TranscriptPackage#getTurn_Speaker()
	 * @model
	 * @generated
	 */
	Speaker getSpeaker();

	/**
	 * Sets the value of the '{@link org.emic.model.transcript.Turn#getSpeaker <em>Speaker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' reference.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(Speaker value);

	/**
	 * Returns the value of the '<em><b>Label Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the label (or the time code before it) begins: UTF-16 offset in the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Offset</em>' attribute.
	 * @see #setLabelOffset(int)
	 * @see org.emic.model.transcript.TranscriptPackage#getTurn_LabelOffset()
	 * @model
	 * @generated
	 */
	int getLabelOffset();

	/**
	 * Sets the value of the '{@link org.emic.model.transcript.Turn#getLabelOffset <em>Label Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Offset</em>' attribute.
	 * @see #getLabelOffset()
	 * @generated
	 */
	void setLabelOffset(int value);

	/**
	 * Returns the value of the '<em><b>Label Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The length in UTF-16 units from labelOffset to the end of the label with its colon; 0 without a label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Length</em>' attribute.
	 * @see #setLabelLength(int)
	 * @see org.emic.model.transcript.TranscriptPackage#getTurn_LabelLength()
	 * @model
	 * @generated
	 */
	int getLabelLength();

	/**
	 * Sets the value of the '{@link org.emic.model.transcript.Turn#getLabelLength <em>Label Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Length</em>' attribute.
	 * @see #getLabelLength()
	 * @generated
	 */
	void setLabelLength(int value);

	/**
	 * Returns the value of the '<em><b>Text Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the words begin: UTF-16 offset in the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Offset</em>' attribute.
	 * @see #setTextOffset(int)
	 * @see org.emic.model.transcript.TranscriptPackage#getTurn_TextOffset()
	 * @model
	 * @generated
	 */
	int getTextOffset();

	/**
	 * Sets the value of the '{@link org.emic.model.transcript.Turn#getTextOffset <em>Text Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Offset</em>' attribute.
	 * @see #getTextOffset()
	 * @generated
	 */
	void setTextOffset(int value);

	/**
	 * Returns the value of the '<em><b>Text Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The length of the words in UTF-16 units, without the blank lines after them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Length</em>' attribute.
	 * @see #setTextLength(int)
	 * @see org.emic.model.transcript.TranscriptPackage#getTurn_TextLength()
	 * @model
	 * @generated
	 */
	int getTextLength();

	/**
	 * Sets the value of the '{@link org.emic.model.transcript.Turn#getTextLength <em>Text Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Length</em>' attribute.
	 * @see #getTextLength()
	 * @generated
	 */
	void setTextLength(int value);

	/**
	 * Returns the value of the '<em><b>Time Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time code as written, such as 00:01:23, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Code</em>' attribute.
	 * @see #setTimeCode(String)
	 * @see org.emic.model.transcript.TranscriptPackage#getTurn_TimeCode()
	 * @model
	 * @generated
	 */
	String getTimeCode();

	/**
	 * Sets the value of the '{@link org.emic.model.transcript.Turn#getTimeCode <em>Time Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Code</em>' attribute.
	 * @see #getTimeCode()
	 * @generated
	 */
	void setTimeCode(String value);

} // Turn
