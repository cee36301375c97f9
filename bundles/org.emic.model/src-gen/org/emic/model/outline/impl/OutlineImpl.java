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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.emic.model.outline.Outline;
import org.emic.model.outline.OutlinePackage;
import org.emic.model.outline.Section;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outline</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.outline.impl.OutlineImpl#getTranscript <em>Transcript</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.OutlineImpl#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.OutlineImpl#getCoderName <em>Coder Name</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.OutlineImpl#getTranscriptDigest <em>Transcript Digest</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.OutlineImpl#getTurnDigests <em>Turn Digests</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.OutlineImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.emic.model.outline.impl.OutlineImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutlineImpl extends MinimalEObjectImpl.Container implements Outline {
	/**
	 * The default value of the '{@link #getTranscript() <em>Transcript</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranscript()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSCRIPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTranscript() <em>Transcript</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranscript()
	 * @generated
	 * @ordered
	 */
	protected String transcript = TRANSCRIPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoder() <em>Coder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoder()
	 * @generated
	 * @ordered
	 */
	protected static final String CODER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoder() <em>Coder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoder()
	 * @generated
	 * @ordered
	 */
	protected String coder = CODER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoderName() <em>Coder Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoderName()
	 * @generated
	 * @ordered
	 */
	protected static final String CODER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoderName() <em>Coder Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoderName()
	 * @generated
	 * @ordered
	 */
	protected String coderName = CODER_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTranscriptDigest() <em>Transcript Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranscriptDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSCRIPT_DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTranscriptDigest() <em>Transcript Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranscriptDigest()
	 * @generated
	 * @ordered
	 */
	protected String transcriptDigest = TRANSCRIPT_DIGEST_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTurnDigests() <em>Turn Digests</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurnDigests()
	 * @generated
	 * @ordered
	 */
	protected EList<String> turnDigests;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

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
	protected OutlineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutlinePackage.Literals.OUTLINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTranscript() {
		return transcript;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTranscript(String newTranscript) {
		String oldTranscript = transcript;
		transcript = newTranscript;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.OUTLINE__TRANSCRIPT, oldTranscript, transcript));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoder() {
		return coder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoder(String newCoder) {
		String oldCoder = coder;
		coder = newCoder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.OUTLINE__CODER, oldCoder, coder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoderName() {
		return coderName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoderName(String newCoderName) {
		String oldCoderName = coderName;
		coderName = newCoderName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.OUTLINE__CODER_NAME, oldCoderName, coderName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTranscriptDigest() {
		return transcriptDigest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTranscriptDigest(String newTranscriptDigest) {
		String oldTranscriptDigest = transcriptDigest;
		transcriptDigest = newTranscriptDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.OUTLINE__TRANSCRIPT_DIGEST, oldTranscriptDigest, transcriptDigest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTurnDigests() {
		if (turnDigests == null) {
			turnDigests = new EDataTypeEList<String>(String.class, this, OutlinePackage.OUTLINE__TURN_DIGESTS);
		}
		return turnDigests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<Section>(Section.class, this, OutlinePackage.OUTLINE__SECTIONS);
		}
		return sections;
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
			eNotify(new ENotificationImpl(this, Notification.SET, OutlinePackage.OUTLINE__EXTRAS, oldExtras, extras));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutlinePackage.OUTLINE__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
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
			case OutlinePackage.OUTLINE__TRANSCRIPT:
				return getTranscript();
			case OutlinePackage.OUTLINE__CODER:
				return getCoder();
			case OutlinePackage.OUTLINE__CODER_NAME:
				return getCoderName();
			case OutlinePackage.OUTLINE__TRANSCRIPT_DIGEST:
				return getTranscriptDigest();
			case OutlinePackage.OUTLINE__TURN_DIGESTS:
				return getTurnDigests();
			case OutlinePackage.OUTLINE__SECTIONS:
				return getSections();
			case OutlinePackage.OUTLINE__EXTRAS:
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
			case OutlinePackage.OUTLINE__TRANSCRIPT:
				setTranscript((String)newValue);
				return;
			case OutlinePackage.OUTLINE__CODER:
				setCoder((String)newValue);
				return;
			case OutlinePackage.OUTLINE__CODER_NAME:
				setCoderName((String)newValue);
				return;
			case OutlinePackage.OUTLINE__TRANSCRIPT_DIGEST:
				setTranscriptDigest((String)newValue);
				return;
			case OutlinePackage.OUTLINE__TURN_DIGESTS:
				getTurnDigests().clear();
				getTurnDigests().addAll((Collection<? extends String>)newValue);
				return;
			case OutlinePackage.OUTLINE__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
				return;
			case OutlinePackage.OUTLINE__EXTRAS:
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
			case OutlinePackage.OUTLINE__TRANSCRIPT:
				setTranscript(TRANSCRIPT_EDEFAULT);
				return;
			case OutlinePackage.OUTLINE__CODER:
				setCoder(CODER_EDEFAULT);
				return;
			case OutlinePackage.OUTLINE__CODER_NAME:
				setCoderName(CODER_NAME_EDEFAULT);
				return;
			case OutlinePackage.OUTLINE__TRANSCRIPT_DIGEST:
				setTranscriptDigest(TRANSCRIPT_DIGEST_EDEFAULT);
				return;
			case OutlinePackage.OUTLINE__TURN_DIGESTS:
				getTurnDigests().clear();
				return;
			case OutlinePackage.OUTLINE__SECTIONS:
				getSections().clear();
				return;
			case OutlinePackage.OUTLINE__EXTRAS:
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
			case OutlinePackage.OUTLINE__TRANSCRIPT:
				return TRANSCRIPT_EDEFAULT == null ? transcript != null : !TRANSCRIPT_EDEFAULT.equals(transcript);
			case OutlinePackage.OUTLINE__CODER:
				return CODER_EDEFAULT == null ? coder != null : !CODER_EDEFAULT.equals(coder);
			case OutlinePackage.OUTLINE__CODER_NAME:
				return CODER_NAME_EDEFAULT == null ? coderName != null : !CODER_NAME_EDEFAULT.equals(coderName);
			case OutlinePackage.OUTLINE__TRANSCRIPT_DIGEST:
				return TRANSCRIPT_DIGEST_EDEFAULT == null ? transcriptDigest != null : !TRANSCRIPT_DIGEST_EDEFAULT.equals(transcriptDigest);
			case OutlinePackage.OUTLINE__TURN_DIGESTS:
				return turnDigests != null && !turnDigests.isEmpty();
			case OutlinePackage.OUTLINE__SECTIONS:
				return sections != null && !sections.isEmpty();
			case OutlinePackage.OUTLINE__EXTRAS:
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
		result.append(" (transcript: ");
		result.append(transcript);
		result.append(", coder: ");
		result.append(coder);
		result.append(", coderName: ");
		result.append(coderName);
		result.append(", transcriptDigest: ");
		result.append(transcriptDigest);
		result.append(", turnDigests: ");
		result.append(turnDigests);
		result.append(", extras: ");
		result.append(extras);
		result.append(')');
		return result.toString();
	}

} //OutlineImpl
