/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.coding;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A passage with a code; flat on purpose, because a study has many. Positions are relative to the words of a turn and count Unicode code points; the end is exclusive.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.coding.Coding#getId <em>Id</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getCode <em>Code</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getCodeName <em>Code Name</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getStartTurn <em>Start Turn</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getStartOffset <em>Start Offset</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getEndTurn <em>End Turn</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getEndOffset <em>End Offset</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getBefore <em>Before</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getAfter <em>After</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getCreated <em>Created</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getComment <em>Comment</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#isUncertain <em>Uncertain</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getDefinitionDigest <em>Definition Digest</em>}</li>
 *   <li>{@link org.emic.model.coding.Coding#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.emic.model.coding.CodingPackage#getCoding()
 * @model
 * @generated
 */
public interface Coding extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A random UUID for life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.emic.model.coding.CodingPackage#getCoding_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the code, or null for a note on a passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.emic.model.coding.CodingPackage#getCoding_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Code Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code's last known name, shown where the code cannot be found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Name</em>' attribute.
	 * @see #setCodeName(String)
	 * @see org.emic.model.coding.CodingPackage#getCoding_CodeName()
	 * @model
	 * @generated
	 */
	String getCodeName();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getCodeName <em>Code Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code Name</em>' attribute.
	 * @see #getCodeName()
	 * @generated
	 */
	void setCodeName(String value);

	/**
	 * Returns the value of the '<em><b>Start Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The index of the turn in which the passage begins, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Turn</em>' attribute.
	 * @see #setStartTurn(int)
	 * @see org.emic.model.coding.CodingPackage#getCoding_StartTurn()
	 * @model
	 * @generated
	 */
	int getStartTurn();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getStartTurn <em>Start Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Turn</em>' attribute.
	 * @see #getStartTurn()
	 * @generated
	 */
	void setStartTurn(int value);

	/**
	 * Returns the value of the '<em><b>Start Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code points from the beginning of that turn's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Offset</em>' attribute.
	 * @see #setStartOffset(int)
	 * @see org.emic.model.coding.CodingPackage#getCoding_StartOffset()
	 * @model
	 * @generated
	 */
	int getStartOffset();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getStartOffset <em>Start Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Offset</em>' attribute.
	 * @see #getStartOffset()
	 * @generated
	 */
	void setStartOffset(int value);

	/**
	 * Returns the value of the '<em><b>End Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The index of the turn in which the passage ends, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Turn</em>' attribute.
	 * @see #setEndTurn(int)
	 * @see org.emic.model.coding.CodingPackage#getCoding_EndTurn()
	 * @model
	 * @generated
	 */
	int getEndTurn();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getEndTurn <em>End Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Turn</em>' attribute.
	 * @see #getEndTurn()
	 * @generated
	 */
	void setEndTurn(int value);

	/**
	 * Returns the value of the '<em><b>End Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code points from the beginning of that turn's words; exclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Offset</em>' attribute.
	 * @see #setEndOffset(int)
	 * @see org.emic.model.coding.CodingPackage#getCoding_EndOffset()
	 * @model
	 * @generated
	 */
	int getEndOffset();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getEndOffset <em>End Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Offset</em>' attribute.
	 * @see #getEndOffset()
	 * @generated
	 */
	void setEndOffset(int value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the passage as they were when it was last anchored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.emic.model.coding.CodingPackage#getCoding_Quote()
	 * @model
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Some words before the passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see org.emic.model.coding.CodingPackage#getCoding_Before()
	 * @model default=""
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Some words after the passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see org.emic.model.coding.CodingPackage#getCoding_After()
	 * @model default=""
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.emic.model.coding.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the coding came about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' attribute.
	 * @see org.emic.model.coding.Provenance
	 * @see #setProvenance(Provenance)
	 * @see org.emic.model.coding.CodingPackage#getCoding_Provenance()
	 * @model
	 * @generated
	 */
	Provenance getProvenance();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getProvenance <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' attribute.
	 * @see org.emic.model.coding.Provenance
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(Provenance value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made, in UTC, to the millisecond.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.emic.model.coding.CodingPackage#getCoding_Created()
	 * @model dataType="org.emic.model.coding.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The coder's remark, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.emic.model.coding.CodingPackage#getCoding_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Uncertain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the position is a guess that nobody has confirmed; such a coding is counted in no table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uncertain</em>' attribute.
	 * @see #setUncertain(boolean)
	 * @see org.emic.model.coding.CodingPackage#getCoding_Uncertain()
	 * @model
	 * @generated
	 */
	boolean isUncertain();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#isUncertain <em>Uncertain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uncertain</em>' attribute.
	 * @see #isUncertain()
	 * @generated
	 */
	void setUncertain(boolean value);

	/**
	 * Returns the value of the '<em><b>Definition Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A digest of the code's definition and criteria at the time of coding, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition Digest</em>' attribute.
	 * @see #setDefinitionDigest(String)
	 * @see org.emic.model.coding.CodingPackage#getCoding_DefinitionDigest()
	 * @model
	 * @generated
	 */
	String getDefinitionDigest();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getDefinitionDigest <em>Definition Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition Digest</em>' attribute.
	 * @see #getDefinitionDigest()
	 * @generated
	 */
	void setDefinitionDigest(String value);

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of its line that this version does not know, as a JSON object; null for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' attribute.
	 * @see #setExtras(String)
	 * @see org.emic.model.coding.CodingPackage#getCoding_Extras()
	 * @model
	 * @generated
	 */
	String getExtras();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Coding#getExtras <em>Extras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extras</em>' attribute.
	 * @see #getExtras()
	 * @generated
	 */
	void setExtras(String value);

} // Coding
