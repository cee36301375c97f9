/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.coding.impl;

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

import org.emic.model.coding.Coder;
import org.emic.model.coding.Coding;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Decision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.coding.impl.CodingSetImpl#getTranscript <em>Transcript</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingSetImpl#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingSetImpl#getTranscriptDigest <em>Transcript Digest</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingSetImpl#getTurnDigests <em>Turn Digests</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingSetImpl#getCodings <em>Codings</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingSetImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingSetImpl#getSettler <em>Settler</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingSetImpl#isDone <em>Done</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingSetImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodingSetImpl extends MinimalEObjectImpl.Container implements CodingSet {
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
	 * The cached value of the '{@link #getCoder() <em>Coder</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoder()
	 * @generated
	 * @ordered
	 */
	protected Coder coder;

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
	 * The cached value of the '{@link #getCodings() <em>Codings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodings()
	 * @generated
	 * @ordered
	 */
	protected EList<Coding> codings;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * The cached value of the '{@link #getSettler() <em>Settler</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettler()
	 * @generated
	 * @ordered
	 */
	protected Coder settler;

	/**
	 * The default value of the '{@link #isDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDone()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DONE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDone()
	 * @generated
	 * @ordered
	 */
	protected boolean done = DONE_EDEFAULT;

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
	protected CodingSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodingPackage.Literals.CODING_SET;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING_SET__TRANSCRIPT, oldTranscript, transcript));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coder getCoder() {
		return coder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCoder(Coder newCoder, NotificationChain msgs) {
		Coder oldCoder = coder;
		coder = newCoder;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CodingPackage.CODING_SET__CODER, oldCoder, newCoder);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoder(Coder newCoder) {
		if (newCoder != coder) {
			NotificationChain msgs = null;
			if (coder != null)
				msgs = ((InternalEObject)coder).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CodingPackage.CODING_SET__CODER, null, msgs);
			if (newCoder != null)
				msgs = ((InternalEObject)newCoder).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CodingPackage.CODING_SET__CODER, null, msgs);
			msgs = basicSetCoder(newCoder, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING_SET__CODER, newCoder, newCoder));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING_SET__TRANSCRIPT_DIGEST, oldTranscriptDigest, transcriptDigest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTurnDigests() {
		if (turnDigests == null) {
			turnDigests = new EDataTypeEList<String>(String.class, this, CodingPackage.CODING_SET__TURN_DIGESTS);
		}
		return turnDigests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coding> getCodings() {
		if (codings == null) {
			codings = new EObjectContainmentEList<Coding>(Coding.class, this, CodingPackage.CODING_SET__CODINGS);
		}
		return codings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<Decision>(Decision.class, this, CodingPackage.CODING_SET__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coder getSettler() {
		return settler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSettler(Coder newSettler, NotificationChain msgs) {
		Coder oldSettler = settler;
		settler = newSettler;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CodingPackage.CODING_SET__SETTLER, oldSettler, newSettler);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSettler(Coder newSettler) {
		if (newSettler != settler) {
			NotificationChain msgs = null;
			if (settler != null)
				msgs = ((InternalEObject)settler).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CodingPackage.CODING_SET__SETTLER, null, msgs);
			if (newSettler != null)
				msgs = ((InternalEObject)newSettler).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CodingPackage.CODING_SET__SETTLER, null, msgs);
			msgs = basicSetSettler(newSettler, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING_SET__SETTLER, newSettler, newSettler));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDone() {
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(boolean newDone) {
		boolean oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING_SET__DONE, oldDone, done));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING_SET__EXTRAS, oldExtras, extras));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CodingPackage.CODING_SET__CODER:
				return basicSetCoder(null, msgs);
			case CodingPackage.CODING_SET__CODINGS:
				return ((InternalEList<?>)getCodings()).basicRemove(otherEnd, msgs);
			case CodingPackage.CODING_SET__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case CodingPackage.CODING_SET__SETTLER:
				return basicSetSettler(null, msgs);
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
			case CodingPackage.CODING_SET__TRANSCRIPT:
				return getTranscript();
			case CodingPackage.CODING_SET__CODER:
				return getCoder();
			case CodingPackage.CODING_SET__TRANSCRIPT_DIGEST:
				return getTranscriptDigest();
			case CodingPackage.CODING_SET__TURN_DIGESTS:
				return getTurnDigests();
			case CodingPackage.CODING_SET__CODINGS:
				return getCodings();
			case CodingPackage.CODING_SET__DECISIONS:
				return getDecisions();
			case CodingPackage.CODING_SET__SETTLER:
				return getSettler();
			case CodingPackage.CODING_SET__DONE:
				return isDone();
			case CodingPackage.CODING_SET__EXTRAS:
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
			case CodingPackage.CODING_SET__TRANSCRIPT:
				setTranscript((String)newValue);
				return;
			case CodingPackage.CODING_SET__CODER:
				setCoder((Coder)newValue);
				return;
			case CodingPackage.CODING_SET__TRANSCRIPT_DIGEST:
				setTranscriptDigest((String)newValue);
				return;
			case CodingPackage.CODING_SET__TURN_DIGESTS:
				getTurnDigests().clear();
				getTurnDigests().addAll((Collection<? extends String>)newValue);
				return;
			case CodingPackage.CODING_SET__CODINGS:
				getCodings().clear();
				getCodings().addAll((Collection<? extends Coding>)newValue);
				return;
			case CodingPackage.CODING_SET__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case CodingPackage.CODING_SET__SETTLER:
				setSettler((Coder)newValue);
				return;
			case CodingPackage.CODING_SET__DONE:
				setDone((Boolean)newValue);
				return;
			case CodingPackage.CODING_SET__EXTRAS:
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
			case CodingPackage.CODING_SET__TRANSCRIPT:
				setTranscript(TRANSCRIPT_EDEFAULT);
				return;
			case CodingPackage.CODING_SET__CODER:
				setCoder((Coder)null);
				return;
			case CodingPackage.CODING_SET__TRANSCRIPT_DIGEST:
				setTranscriptDigest(TRANSCRIPT_DIGEST_EDEFAULT);
				return;
			case CodingPackage.CODING_SET__TURN_DIGESTS:
				getTurnDigests().clear();
				return;
			case CodingPackage.CODING_SET__CODINGS:
				getCodings().clear();
				return;
			case CodingPackage.CODING_SET__DECISIONS:
				getDecisions().clear();
				return;
			case CodingPackage.CODING_SET__SETTLER:
				setSettler((Coder)null);
				return;
			case CodingPackage.CODING_SET__DONE:
				setDone(DONE_EDEFAULT);
				return;
			case CodingPackage.CODING_SET__EXTRAS:
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
			case CodingPackage.CODING_SET__TRANSCRIPT:
				return TRANSCRIPT_EDEFAULT == null ? transcript != null : !TRANSCRIPT_EDEFAULT.equals(transcript);
			case CodingPackage.CODING_SET__CODER:
				return coder != null;
			case CodingPackage.CODING_SET__TRANSCRIPT_DIGEST:
				return TRANSCRIPT_DIGEST_EDEFAULT == null ? transcriptDigest != null : !TRANSCRIPT_DIGEST_EDEFAULT.equals(transcriptDigest);
			case CodingPackage.CODING_SET__TURN_DIGESTS:
				return turnDigests != null && !turnDigests.isEmpty();
			case CodingPackage.CODING_SET__CODINGS:
				return codings != null && !codings.isEmpty();
			case CodingPackage.CODING_SET__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case CodingPackage.CODING_SET__SETTLER:
				return settler != null;
			case CodingPackage.CODING_SET__DONE:
				return done != DONE_EDEFAULT;
			case CodingPackage.CODING_SET__EXTRAS:
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
		result.append(", transcriptDigest: ");
		result.append(transcriptDigest);
		result.append(", turnDigests: ");
		result.append(turnDigests);
		result.append(", done: ");
		result.append(done);
		result.append(", extras: ");
		result.append(extras);
		result.append(')');
		return result.toString();
	}

} //CodingSetImpl
