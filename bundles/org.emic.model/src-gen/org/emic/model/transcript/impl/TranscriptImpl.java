/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.transcript.impl;

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

import org.emic.model.transcript.MetadataEntry;
import org.emic.model.transcript.Speaker;
import org.emic.model.transcript.Transcript;
import org.emic.model.transcript.TranscriptPackage;
import org.emic.model.transcript.Turn;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Transcript</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.transcript.impl.TranscriptImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.emic.model.transcript.impl.TranscriptImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.emic.model.transcript.impl.TranscriptImpl#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.emic.model.transcript.impl.TranscriptImpl#getSpeakers <em>Speakers</em>}</li>
 *   <li>{@link org.emic.model.transcript.impl.TranscriptImpl#getTurns <em>Turns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TranscriptImpl extends MinimalEObjectImpl.Container implements Transcript {
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
	 * The cached value of the '{@link #getMetadata() <em>Metadata</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadata()
	 * @generated
	 * @ordered
	 */
	protected EList<MetadataEntry> metadata;

	/**
	 * The cached value of the '{@link #getSpeakers() <em>Speakers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeakers()
	 * @generated
	 * @ordered
	 */
	protected EList<Speaker> speakers;

	/**
	 * The cached value of the '{@link #getTurns() <em>Turns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurns()
	 * @generated
	 * @ordered
	 */
	protected EList<Turn> turns;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TranscriptImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TranscriptPackage.Literals.TRANSCRIPT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, TranscriptPackage.TRANSCRIPT__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TranscriptPackage.TRANSCRIPT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MetadataEntry> getMetadata() {
		if (metadata == null) {
			metadata = new EObjectContainmentEList<MetadataEntry>(MetadataEntry.class, this, TranscriptPackage.TRANSCRIPT__METADATA);
		}
		return metadata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Speaker> getSpeakers() {
		if (speakers == null) {
			speakers = new EObjectContainmentEList<Speaker>(Speaker.class, this, TranscriptPackage.TRANSCRIPT__SPEAKERS);
		}
		return speakers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Turn> getTurns() {
		if (turns == null) {
			turns = new EObjectContainmentEList<Turn>(Turn.class, this, TranscriptPackage.TRANSCRIPT__TURNS);
		}
		return turns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TranscriptPackage.TRANSCRIPT__METADATA:
				return ((InternalEList<?>)getMetadata()).basicRemove(otherEnd, msgs);
			case TranscriptPackage.TRANSCRIPT__SPEAKERS:
				return ((InternalEList<?>)getSpeakers()).basicRemove(otherEnd, msgs);
			case TranscriptPackage.TRANSCRIPT__TURNS:
				return ((InternalEList<?>)getTurns()).basicRemove(otherEnd, msgs);
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
			case TranscriptPackage.TRANSCRIPT__ID:
				return getId();
			case TranscriptPackage.TRANSCRIPT__TITLE:
				return getTitle();
			case TranscriptPackage.TRANSCRIPT__METADATA:
				return getMetadata();
			case TranscriptPackage.TRANSCRIPT__SPEAKERS:
				return getSpeakers();
			case TranscriptPackage.TRANSCRIPT__TURNS:
				return getTurns();
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
			case TranscriptPackage.TRANSCRIPT__ID:
				setId((String)newValue);
				return;
			case TranscriptPackage.TRANSCRIPT__TITLE:
				setTitle((String)newValue);
				return;
			case TranscriptPackage.TRANSCRIPT__METADATA:
				getMetadata().clear();
				getMetadata().addAll((Collection<? extends MetadataEntry>)newValue);
				return;
			case TranscriptPackage.TRANSCRIPT__SPEAKERS:
				getSpeakers().clear();
				getSpeakers().addAll((Collection<? extends Speaker>)newValue);
				return;
			case TranscriptPackage.TRANSCRIPT__TURNS:
				getTurns().clear();
				getTurns().addAll((Collection<? extends Turn>)newValue);
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
			case TranscriptPackage.TRANSCRIPT__ID:
				setId(ID_EDEFAULT);
				return;
			case TranscriptPackage.TRANSCRIPT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case TranscriptPackage.TRANSCRIPT__METADATA:
				getMetadata().clear();
				return;
			case TranscriptPackage.TRANSCRIPT__SPEAKERS:
				getSpeakers().clear();
				return;
			case TranscriptPackage.TRANSCRIPT__TURNS:
				getTurns().clear();
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
			case TranscriptPackage.TRANSCRIPT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case TranscriptPackage.TRANSCRIPT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case TranscriptPackage.TRANSCRIPT__METADATA:
				return metadata != null && !metadata.isEmpty();
			case TranscriptPackage.TRANSCRIPT__SPEAKERS:
				return speakers != null && !speakers.isEmpty();
			case TranscriptPackage.TRANSCRIPT__TURNS:
				return turns != null && !turns.isEmpty();
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
		result.append(')');
		return result.toString();
	}

} //TranscriptImpl
