/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.codebook;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named concept with a definition and criteria.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.codebook.Code#getId <em>Id</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#getName <em>Name</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#getColour <em>Colour</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#getRank <em>Rank</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#getInclusion <em>Inclusion</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#getExclusion <em>Exclusion</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#isCodable <em>Codable</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#getStatus <em>Status</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#getMergedInto <em>Merged Into</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#getChildren <em>Children</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.emic.model.codebook.Code#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.emic.model.codebook.CodebookPackage#getCode()
 * @model
 * @generated
 */
public interface Code extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A random UUID for life; a rename or a move never changes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.emic.model.codebook.CodebookPackage#getCode_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Code#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.emic.model.codebook.CodebookPackage#getCode_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Code#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The colour as #RRGGBB, or null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.emic.model.codebook.CodebookPackage#getCode_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Code#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The place among the siblings: a fractional rank, compared as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(String)
	 * @see org.emic.model.codebook.CodebookPackage#getCode_Rank()
	 * @model default=""
	 * @generated
	 */
	String getRank();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Code#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the code means, as Markdown prose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.emic.model.codebook.CodebookPackage#getCode_Definition()
	 * @model default=""
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Code#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Inclusion</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When to apply it, as Markdown prose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inclusion</em>' attribute.
	 * @see #setInclusion(String)
	 * @see org.emic.model.codebook.CodebookPackage#getCode_Inclusion()
	 * @model default=""
	 * @generated
	 */
	String getInclusion();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Code#getInclusion <em>Inclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inclusion</em>' attribute.
	 * @see #getInclusion()
	 * @generated
	 */
	void setInclusion(String value);

	/**
	 * Returns the value of the '<em><b>Exclusion</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When not to apply it, as Markdown prose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusion</em>' attribute.
	 * @see #setExclusion(String)
	 * @see org.emic.model.codebook.CodebookPackage#getCode_Exclusion()
	 * @model default=""
	 * @generated
	 */
	String getExclusion();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Code#getExclusion <em>Exclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exclusion</em>' attribute.
	 * @see #getExclusion()
	 * @generated
	 */
	void setExclusion(String value);

	/**
	 * Returns the value of the '<em><b>Examples</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typical passages, as Markdown prose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Examples</em>' attribute.
	 * @see #setExamples(String)
	 * @see org.emic.model.codebook.CodebookPackage#getCode_Examples()
	 * @model default=""
	 * @generated
	 */
	String getExamples();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Code#getExamples <em>Examples</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Examples</em>' attribute.
	 * @see #getExamples()
	 * @generated
	 */
	void setExamples(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names it is found by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.emic.model.codebook.CodebookPackage#getCode_Aliases()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Codable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether passages can be coded with it; false for one that only groups others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codable</em>' attribute.
	 * @see #setCodable(boolean)
	 * @see org.emic.model.codebook.CodebookPackage#getCode_Codable()
	 * @model default="true"
	 * @generated
	 */
	boolean isCodable();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Code#isCodable <em>Codable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Codable</em>' attribute.
	 * @see #isCodable()
	 * @generated
	 */
	void setCodable(boolean value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.emic.model.codebook.Status}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the code stands in its life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.emic.model.codebook.Status
	 * @see #setStatus(Status)
	 * @see org.emic.model.codebook.CodebookPackage#getCode_Status()
	 * @model
	 * @generated
	 */
	Status getStatus();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Code#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.emic.model.codebook.Status
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(Status value);

	/**
	 * Returns the value of the '<em><b>Merged Into</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the code that took its codings over, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merged Into</em>' attribute.
	 * @see #setMergedInto(String)
	 * @see org.emic.model.codebook.CodebookPackage#getCode_MergedInto()
	 * @model
	 * @generated
	 */
	String getMergedInto();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Code#getMergedInto <em>Merged Into</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merged Into</em>' attribute.
	 * @see #getMergedInto()
	 * @generated
	 */
	void setMergedInto(String value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.emic.model.codebook.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codes below this one in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.emic.model.codebook.CodebookPackage#getCode_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<Code> getChildren();

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the code's file, made once and kept for life; null until it is first written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.emic.model.codebook.CodebookPackage#getCode_FileName()
	 * @model
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Code#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a newer version wrote and this one does not know, kept as read; null for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' attribute.
	 * @see #setExtras(String)
	 * @see org.emic.model.codebook.CodebookPackage#getCode_Extras()
	 * @model
	 * @generated
	 */
	String getExtras();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Code#getExtras <em>Extras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extras</em>' attribute.
	 * @see #getExtras()
	 * @generated
	 */
	void setExtras(String value);

} // Code
