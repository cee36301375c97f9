/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.memo;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What sort of thought a memo holds.
 * <!-- end-model-doc -->
 * @see org.emic.model.memo.MemoPackage#getMemoType()
 * @model
 * @generated
 */
public enum MemoType implements Enumerator {
	/**
	 * The '<em><b>ANALYTIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the data may mean: ideas about codes and passages.
	 * <!-- end-model-doc -->
	 * @see #ANALYTIC_VALUE
	 * @generated
	 * @ordered
	 */
	ANALYTIC(0, "ANALYTIC", "ANALYTIC"),

	/**
	 * The '<em><b>METHODOLOGICAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the study is done: decisions and their reasons.
	 * <!-- end-model-doc -->
	 * @see #METHODOLOGICAL_VALUE
	 * @generated
	 * @ordered
	 */
	METHODOLOGICAL(1, "METHODOLOGICAL", "METHODOLOGICAL"),

	/**
	 * The '<em><b>THEORETICAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it fits with theory and with what others found.
	 * <!-- end-model-doc -->
	 * @see #THEORETICAL_VALUE
	 * @generated
	 * @ordered
	 */
	THEORETICAL(2, "THEORETICAL", "THEORETICAL"),

	/**
	 * The '<em><b>CASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is known about one interview or participant.
	 * <!-- end-model-doc -->
	 * @see #CASE_VALUE
	 * @generated
	 * @ordered
	 */
	CASE(3, "CASE", "CASE"),

	/**
	 * The '<em><b>PERSONAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The researcher's own reactions and part in it.
	 * <!-- end-model-doc -->
	 * @see #PERSONAL_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONAL(4, "PERSONAL", "PERSONAL");

	/**
	 * The '<em><b>ANALYTIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the data may mean: ideas about codes and passages.
	 * <!-- end-model-doc -->
	 * @see #ANALYTIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANALYTIC_VALUE = 0;

	/**
	 * The '<em><b>METHODOLOGICAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the study is done: decisions and their reasons.
	 * <!-- end-model-doc -->
	 * @see #METHODOLOGICAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int METHODOLOGICAL_VALUE = 1;

	/**
	 * The '<em><b>THEORETICAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it fits with theory and with what others found.
	 * <!-- end-model-doc -->
	 * @see #THEORETICAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int THEORETICAL_VALUE = 2;

	/**
	 * The '<em><b>CASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is known about one interview or participant.
	 * <!-- end-model-doc -->
	 * @see #CASE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CASE_VALUE = 3;

	/**
	 * The '<em><b>PERSONAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The researcher's own reactions and part in it.
	 * <!-- end-model-doc -->
	 * @see #PERSONAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PERSONAL_VALUE = 4;

	/**
	 * An array of all the '<em><b>Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MemoType[] VALUES_ARRAY =
		new MemoType[] {
			ANALYTIC,
			METHODOLOGICAL,
			THEORETICAL,
			CASE,
			PERSONAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MemoType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MemoType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MemoType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MemoType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MemoType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MemoType get(int value) {
		switch (value) {
			case ANALYTIC_VALUE: return ANALYTIC;
			case METHODOLOGICAL_VALUE: return METHODOLOGICAL;
			case THEORETICAL_VALUE: return THEORETICAL;
			case CASE_VALUE: return CASE;
			case PERSONAL_VALUE: return PERSONAL;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private MemoType(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //MemoType
