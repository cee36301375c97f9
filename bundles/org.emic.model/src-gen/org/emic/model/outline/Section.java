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
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A titled run of turns. Offsets are relative to the words of a turn and count Unicode code points.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.outline.Section#getId <em>Id</em>}</li>
 *   <li>{@link org.emic.model.outline.Section#getTitle <em>Title</em>}</li>
 *   <li>{@link org.emic.model.outline.Section#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.emic.model.outline.Section#getFirstTurn <em>First Turn</em>}</li>
 *   <li>{@link org.emic.model.outline.Section#getFirstOffset <em>First Offset</em>}</li>
 *   <li>{@link org.emic.model.outline.Section#getLastTurn <em>Last Turn</em>}</li>
 *   <li>{@link org.emic.model.outline.Section#getLastOffset <em>Last Offset</em>}</li>
 *   <li>{@link org.emic.model.outline.Section#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.emic.model.outline.Section#getChildren <em>Children</em>}</li>
 *   <li>{@link org.emic.model.outline.Section#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.emic.model.outline.OutlinePackage#getSection()
 * @model
 * @generated
 */
public interface Section extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A random UUID for life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.emic.model.outline.OutlinePackage#getSection_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Section#getId <em>Id</em>}' attribute.
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
	 * The heading.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.emic.model.outline.OutlinePackage#getSection_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Section#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said there, as Markdown prose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.emic.model.outline.OutlinePackage#getSection_Summary()
	 * @model default=""
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Section#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>First Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The index of its first turn, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Turn</em>' attribute.
	 * @see #setFirstTurn(int)
	 * @see org.emic.model.outline.OutlinePackage#getSection_FirstTurn()
	 * @model
	 * @generated
	 */
	int getFirstTurn();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Section#getFirstTurn <em>First Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Turn</em>' attribute.
	 * @see #getFirstTurn()
	 * @generated
	 */
	void setFirstTurn(int value);

	/**
	 * Returns the value of the '<em><b>First Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in its first turn it begins, in code points; 0 for the whole turn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Offset</em>' attribute.
	 * @see #setFirstOffset(int)
	 * @see org.emic.model.outline.OutlinePackage#getSection_FirstOffset()
	 * @model
	 * @generated
	 */
	int getFirstOffset();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Section#getFirstOffset <em>First Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Offset</em>' attribute.
	 * @see #getFirstOffset()
	 * @generated
	 */
	void setFirstOffset(int value);

	/**
	 * Returns the value of the '<em><b>Last Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The index of its last turn, inclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Turn</em>' attribute.
	 * @see #setLastTurn(int)
	 * @see org.emic.model.outline.OutlinePackage#getSection_LastTurn()
	 * @model
	 * @generated
	 */
	int getLastTurn();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Section#getLastTurn <em>Last Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Turn</em>' attribute.
	 * @see #getLastTurn()
	 * @generated
	 */
	void setLastTurn(int value);

	/**
	 * Returns the value of the '<em><b>Last Offset</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in its last turn it ends, in code points, exclusive; -1 for the end of the turn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Offset</em>' attribute.
	 * @see #setLastOffset(int)
	 * @see org.emic.model.outline.OutlinePackage#getSection_LastOffset()
	 * @model default="-1"
	 * @generated
	 */
	int getLastOffset();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Section#getLastOffset <em>Last Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Offset</em>' attribute.
	 * @see #getLastOffset()
	 * @generated
	 */
	void setLastOffset(int value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The index of the turn with the question that the section answers; -1 for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(int)
	 * @see org.emic.model.outline.OutlinePackage#getSection_Question()
	 * @model default="-1"
	 * @generated
	 */
	int getQuestion();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Section#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(int value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.emic.model.outline.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sections within this one in the order of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.emic.model.outline.OutlinePackage#getSection_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getChildren();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys that this version does not know, kept as read; null for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' attribute.
	 * @see #setExtras(String)
	 * @see org.emic.model.outline.OutlinePackage#getSection_Extras()
	 * @model
	 * @generated
	 */
	String getExtras();

	/**
	 * Sets the value of the '{@link org.emic.model.outline.Section#getExtras <em>Extras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extras</em>' attribute.
	 * @see #getExtras()
	 * @generated
	 */
	void setExtras(String value);

} // Section
