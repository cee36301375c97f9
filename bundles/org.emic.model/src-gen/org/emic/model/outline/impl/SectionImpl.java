/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.outline.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.emic.model.outline.OutlinePackage;
import org.emic.model.outline.Section;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.outline.impl.SectionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.SectionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.SectionImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.SectionImpl#getFirstTurn <em>First Turn</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.SectionImpl#getFirstOffset <em>First Offset</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.SectionImpl#getLastTurn <em>Last Turn</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.SectionImpl#getLastOffset <em>Last Offset</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.SectionImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.SectionImpl#getChildren <em>Children</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.SectionImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SectionImpl extends MinimalEObjectImpl.Container implements Section {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstTurn() <em>First Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstTurn()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_TURN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFirstTurn() <em>First Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstTurn()
	 * @generated
	 * @ordered
	 */
	protected int firstTurn = FIRST_TURN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstOffset() <em>First Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_OFFSET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFirstOffset() <em>First Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstOffset()
	 * @generated
	 * @ordered
	 */
	protected int firstOffset = FIRST_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastTurn() <em>Last Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastTurn()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_TURN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLastTurn() <em>Last Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastTurn()
	 * @generated
	 * @ordered
	 */
	protected int lastTurn = LAST_TURN_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastOffset() <em>Last Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_OFFSET_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getLastOffset() <em>Last Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastOffset()
	 * @generated
	 * @ordered
	 */
	protected int lastOffset = LAST_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final int QUESTION_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected int question = QUESTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChildren() <em>Children</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildren()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> children;

	/**
	 * The default value of the '{@link #getExtras() <em>Extras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtras()
	 * @generated
	 * @ordered
	 */
	protected static final String EXTRAS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExtras() <em>Extras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtras()
	 * @generated
	 * @ordered
	 */
	protected String extras = EXTRAS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutlinePackage.Literals.SECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.SECTION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.SECTION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.SECTION__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirstTurn() {
		return firstTurn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstTurn(int newFirstTurn) {
		int oldFirstTurn = firstTurn;
		firstTurn = newFirstTurn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.SECTION__FIRST_TURN, oldFirstTurn, firstTurn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirstOffset() {
		return firstOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstOffset(int newFirstOffset) {
		int oldFirstOffset = firstOffset;
		firstOffset = newFirstOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.SECTION__FIRST_OFFSET, oldFirstOffset, firstOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLastTurn() {
		return lastTurn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastTurn(int newLastTurn) {
		int oldLastTurn = lastTurn;
		lastTurn = newLastTurn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.SECTION__LAST_TURN, oldLastTurn, lastTurn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLastOffset() {
		return lastOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastOffset(int newLastOffset) {
		int oldLastOffset = lastOffset;
		lastOffset = newLastOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.SECTION__LAST_OFFSET, oldLastOffset, lastOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(int newQuestion) {
		int oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.SECTION__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getChildren() {
		if (children == null) {
			children = new EObjectContainmentEList<Section>(Section.class, this, OutlinePackage.SECTION__CHILDREN);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExtras() {
		return extras;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtras(String newExtras) {
		String oldExtras = extras;
		extras = newExtras;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.SECTION__EXTRAS, oldExtras, extras));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutlinePackage.SECTION__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutlinePackage.SECTION__ID:
				return getId();
			case OutlinePackage.SECTION__TITLE:
				return getTitle();
			case OutlinePackage.SECTION__SUMMARY:
				return getSummary();
			case OutlinePackage.SECTION__FIRST_TURN:
				return getFirstTurn();
			case OutlinePackage.SECTION__FIRST_OFFSET:
				return getFirstOffset();
			case OutlinePackage.SECTION__LAST_TURN:
				return getLastTurn();
			case OutlinePackage.SECTION__LAST_OFFSET:
				return getLastOffset();
			case OutlinePackage.SECTION__QUESTION:
				return getQuestion();
			case OutlinePackage.SECTION__CHILDREN:
				return getChildren();
			case OutlinePackage.SECTION__EXTRAS:
				return getExtras();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case OutlinePackage.SECTION__ID:
				setId((String)newValue);
				return;
			case OutlinePackage.SECTION__TITLE:
				setTitle((String)newValue);
				return;
			case OutlinePackage.SECTION__SUMMARY:
				setSummary((String)newValue);
				return;
			case OutlinePackage.SECTION__FIRST_TURN:
				setFirstTurn((Integer)newValue);
				return;
			case OutlinePackage.SECTION__FIRST_OFFSET:
				setFirstOffset((Integer)newValue);
				return;
			case OutlinePackage.SECTION__LAST_TURN:
				setLastTurn((Integer)newValue);
				return;
			case OutlinePackage.SECTION__LAST_OFFSET:
				setLastOffset((Integer)newValue);
				return;
			case OutlinePackage.SECTION__QUESTION:
				setQuestion((Integer)newValue);
				return;
			case OutlinePackage.SECTION__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends Section>)newValue);
				return;
			case OutlinePackage.SECTION__EXTRAS:
				setExtras((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case OutlinePackage.SECTION__ID:
				setId(ID_EDEFAULT);
				return;
			case OutlinePackage.SECTION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case OutlinePackage.SECTION__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case OutlinePackage.SECTION__FIRST_TURN:
				setFirstTurn(FIRST_TURN_EDEFAULT);
				return;
			case OutlinePackage.SECTION__FIRST_OFFSET:
				setFirstOffset(FIRST_OFFSET_EDEFAULT);
				return;
			case OutlinePackage.SECTION__LAST_TURN:
				setLastTurn(LAST_TURN_EDEFAULT);
				return;
			case OutlinePackage.SECTION__LAST_OFFSET:
				setLastOffset(LAST_OFFSET_EDEFAULT);
				return;
			case OutlinePackage.SECTION__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case OutlinePackage.SECTION__CHILDREN:
				getChildren().clear();
				return;
			case OutlinePackage.SECTION__EXTRAS:
				setExtras(EXTRAS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case OutlinePackage.SECTION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case OutlinePackage.SECTION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case OutlinePackage.SECTION__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case OutlinePackage.SECTION__FIRST_TURN:
				return firstTurn != FIRST_TURN_EDEFAULT;
			case OutlinePackage.SECTION__FIRST_OFFSET:
				return firstOffset != FIRST_OFFSET_EDEFAULT;
			case OutlinePackage.SECTION__LAST_TURN:
				return lastTurn != LAST_TURN_EDEFAULT;
			case OutlinePackage.SECTION__LAST_OFFSET:
				return lastOffset != LAST_OFFSET_EDEFAULT;
			case OutlinePackage.SECTION__QUESTION:
				return question != QUESTION_EDEFAULT;
			case OutlinePackage.SECTION__CHILDREN:
				return children != null && !children.isEmpty();
			case OutlinePackage.SECTION__EXTRAS:
				return EXTRAS_EDEFAULT == null ? extras != null : !EXTRAS_EDEFAULT.equals(extras);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", title: ");
		result.append(title);
		result.append(", summary: ");
		result.append(summary);
		result.append(", firstTurn: ");
		result.append(firstTurn);
		result.append(", firstOffset: ");
		result.append(firstOffset);
		result.append(", lastTurn: ");
		result.append(lastTurn);
		result.append(", lastOffset: ");
		result.append(lastOffset);
		result.append(", question: ");
		result.append(question);
		result.append(", extras: ");
		result.append(extras);
		result.append(')');
		return result.toString();
	}

} //SectionImpl
