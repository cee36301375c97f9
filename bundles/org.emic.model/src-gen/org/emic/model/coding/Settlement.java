/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.coding;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Settlement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A coding of the consensus: what holds where coders differed. One without a code says that no code holds there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.coding.Settlement#getSettles <em>Settles</em>}</li>
 *   <li>{@link org.emic.model.coding.Settlement#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.emic.model.coding.CodingPackage#getSettlement()
 * @model
 * @generated
 */
public interface Settlement extends Coding {
	/**
	 * Returns the value of the '<em><b>Settles</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the coders' codings in whose place it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settles</em>' attribute list.
	 * @see org.emic.model.coding.CodingPackage#getSettlement_Settles()
	 * @model
	 * @generated
	 */
	EList<String> getSettles();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.emic.model.coding.CodingPackage#getSettlement_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.emic.model.coding.Settlement#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Settlement
