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
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a coder decided about a coding that is somebody else's to write: that it counts under another code, or not at all. It holds as long as the coding's own code is still the one that was decided about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.coding.Decision#getId <em>Id</em>}</li>
 *   <li>{@link org.emic.model.coding.Decision#getCoding <em>Coding</em>}</li>
 *   <li>{@link org.emic.model.coding.Decision#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.emic.model.coding.Decision#getWas <em>Was</em>}</li>
 *   <li>{@link org.emic.model.coding.Decision#getCode <em>Code</em>}</li>
 *   <li>{@link org.emic.model.coding.Decision#getCodeName <em>Code Name</em>}</li>
 *   <li>{@link org.emic.model.coding.Decision#getDefinitionDigest <em>Definition Digest</em>}</li>
 *   <li>{@link org.emic.model.coding.Decision#isRemoved <em>Removed</em>}</li>
 *   <li>{@link org.emic.model.coding.Decision#getCreated <em>Created</em>}</li>
 *   <li>{@link org.emic.model.coding.Decision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.emic.model.coding.Decision#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.emic.model.coding.CodingPackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A random UUID for life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.emic.model.coding.CodingPackage#getDecision_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Decision#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Coding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the coding that is decided about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coding</em>' attribute.
	 * @see #setCoding(String)
	 * @see org.emic.model.coding.CodingPackage#getDecision_Coding()
	 * @model
	 * @generated
	 */
	String getCoding();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Decision#getCoding <em>Coding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coding</em>' attribute.
	 * @see #getCoding()
	 * @generated
	 */
	void setCoding(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the coder whose coding it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.emic.model.coding.CodingPackage#getDecision_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Decision#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Was</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the coding's own code at the time, or null where it was a note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Was</em>' attribute.
	 * @see #setWas(String)
	 * @see org.emic.model.coding.CodingPackage#getDecision_Was()
	 * @model
	 * @generated
	 */
	String getWas();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Decision#getWas <em>Was</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Was</em>' attribute.
	 * @see #getWas()
	 * @generated
	 */
	void setWas(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the code under which the coding counts from then on; null for a note, or where it is removed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.emic.model.coding.CodingPackage#getDecision_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Decision#getCode <em>Code</em>}' attribute.
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
	 * That code's last known name, shown where the code cannot be found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Name</em>' attribute.
	 * @see #setCodeName(String)
	 * @see org.emic.model.coding.CodingPackage#getDecision_CodeName()
	 * @model
	 * @generated
	 */
	String getCodeName();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Decision#getCodeName <em>Code Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code Name</em>' attribute.
	 * @see #getCodeName()
	 * @generated
	 */
	void setCodeName(String value);

	/**
	 * Returns the value of the '<em><b>Definition Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A digest of that code's definition and criteria at the time of the decision, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition Digest</em>' attribute.
	 * @see #setDefinitionDigest(String)
	 * @see org.emic.model.coding.CodingPackage#getDecision_DefinitionDigest()
	 * @model
	 * @generated
	 */
	String getDefinitionDigest();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Decision#getDefinitionDigest <em>Definition Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition Digest</em>' attribute.
	 * @see #getDefinitionDigest()
	 * @generated
	 */
	void setDefinitionDigest(String value);

	/**
	 * Returns the value of the '<em><b>Removed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the coding does not count at all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Removed</em>' attribute.
	 * @see #setRemoved(boolean)
	 * @see org.emic.model.coding.CodingPackage#getDecision_Removed()
	 * @model
	 * @generated
	 */
	boolean isRemoved();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Decision#isRemoved <em>Removed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Removed</em>' attribute.
	 * @see #isRemoved()
	 * @generated
	 */
	void setRemoved(boolean value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was decided, in UTC, to the millisecond; of several decisions about a coding the latest holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.emic.model.coding.CodingPackage#getDecision_Created()
	 * @model dataType="org.emic.model.coding.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Decision#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.emic.model.coding.CodingPackage#getDecision_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Decision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of its line that this version does not know, as a JSON object; null for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' attribute.
	 * @see #setExtras(String)
	 * @see org.emic.model.coding.CodingPackage#getDecision_Extras()
	 * @model
	 * @generated
	 */
	String getExtras();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Decision#getExtras <em>Extras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extras</em>' attribute.
	 * @see #getExtras()
	 * @generated
	 */
	void setExtras(String value);

} // Decision
