/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.transcript;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transcript</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An interview as text. The text itself belongs to the transcript's file; the model holds ranges into it, in UTF-16 units of the text as read (no byte order mark, line ends as single line feeds).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.transcript.Transcript#getId <em>Id</em>}</li>
 *   <li>{@link org.emic.model.transcript.Transcript#getTitle <em>Title</em>}</li>
 *   <li>{@link org.emic.model.transcript.Transcript#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.emic.model.transcript.Transcript#getSpeakers <em>Speakers</em>}</li>
 *   <li>{@link org.emic.model.transcript.Transcript#getTurns <em>Turns</em>}</li>
 * </ul>
 *
 * @see org.emic.model.transcript.TranscriptPackage#getTranscript()
 * @model
 * @generated
 */
public interface Transcript extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The Transcript ID, unique in its study, such as creativity_0074.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.emic.model.transcript.TranscriptPackage#getTranscript_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.emic.model.transcript.Transcript#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title, or null where the transcript has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.emic.model.transcript.TranscriptPackage#getTranscript_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.emic.model.transcript.Transcript#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Metadata</b></em>' containment reference list.
	 * The list contents are of type {@link org.emic.model.transcript.MetadataEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The metadata lines in their order, without the Transcript ID and the speakers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metadata</em>' containment reference list.
	 * @see org.emic.model.transcript.TranscriptPackage#getTranscript_Metadata()
	 * @model containment="true"
	 * @generated
	 */
	EList<MetadataEntry> getMetadata();

	/**
	 * Returns the value of the '<em><b>Speakers</b></em>' containment reference list.
	 * The list contents are of type {@link org.emic.model.transcript.Speaker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The speakers in the order of their first turn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speakers</em>' containment reference list.
	 * @see org.emic.model.transcript.TranscriptPackage#getTranscript_Speakers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Speaker> getSpeakers();

	/**
	 * Returns the value of the '<em><b>Turns</b></em>' containment reference list.
	 * The list contents are of type {@link org.emic.model.transcript.Turn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The turns in the order of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Turns</em>' containment reference list.
	 * @see org.emic.model.transcript.TranscriptPackage#getTranscript_Turns()
	 * @model containment="true"
	 * @generated
	 */
	EList<Turn> getTurns();

} // Transcript
