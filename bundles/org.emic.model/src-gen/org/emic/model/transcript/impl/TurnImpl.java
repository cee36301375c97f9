/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.transcript.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.emic.model.transcript.Speaker;
import org.emic.model.transcript.TranscriptPackage;
import org.emic.model.transcript.Turn;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Turn</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.transcript.impl.TurnImpl#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.emic.model.transcript.impl.TurnImpl#getLabelOffset <em>Label Offset</em>}</li>
 *   <li>{@link org.emic.model.transcript.impl.TurnImpl#getLabelLength <em>Label Length</em>}</li>
 *   <li>{@link org.emic.model.transcript.impl.TurnImpl#getTextOffset <em>Text Offset</em>}</li>
 *   <li>{@link org.emic.model.transcript.impl.TurnImpl#getTextLength <em>Text Length</em>}</li>
 *   <li>{@link org.emic.model.transcript.impl.TurnImpl#getTimeCode <em>Time Code</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TurnImpl extends MinimalEObjectImpl.Container implements Turn {
	/**
	 * The cached value of the '{@link #getSpeaker() <em>Speaker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected Speaker speaker;

	/**
	 * The default value of the '{@link #getLabelOffset() <em>Label Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int LABEL_OFFSET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLabelOffset() <em>Label Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelOffset()
	 * @generated
	 * @ordered
	 */
	protected int labelOffset = LABEL_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabelLength() <em>Label Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelLength()
	 * @generated
	 * @ordered
	 */
	protected static final int LABEL_LENGTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLabelLength() <em>Label Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelLength()
	 * @generated
	 * @ordered
	 */
	protected int labelLength = LABEL_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextOffset() <em>Text Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int TEXT_OFFSET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTextOffset() <em>Text Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextOffset()
	 * @generated
	 * @ordered
	 */
	protected int textOffset = TEXT_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextLength() <em>Text Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextLength()
	 * @generated
	 * @ordered
	 */
	protected static final int TEXT_LENGTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTextLength() <em>Text Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextLength()
	 * @generated
	 * @ordered
	 */
	protected int textLength = TEXT_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeCode() <em>Time Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeCode()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeCode() <em>Time Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeCode()
	 * @generated
	 * @ordered
	 */
	protected String timeCode = TIME_CODE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TurnImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TranscriptPackage.Literals.TURN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Speaker getSpeaker() {
		if (speaker != null && speaker.eIsProxy()) {
			InternalEObject oldSpeaker = (InternalEObject)speaker;
			speaker = (Speaker)eResolveProxy(oldSpeaker);
			if (speaker != oldSpeaker) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TranscriptPackage.TURN__SPEAKER, oldSpeaker, speaker));
			}
		}
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Speaker basicGetSpeaker() {
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeaker(Speaker newSpeaker) {
		Speaker oldSpeaker = speaker;
		speaker = newSpeaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TranscriptPackage.TURN__SPEAKER, oldSpeaker, speaker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLabelOffset() {
		return labelOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelOffset(int newLabelOffset) {
		int oldLabelOffset = labelOffset;
		labelOffset = newLabelOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TranscriptPackage.TURN__LABEL_OFFSET, oldLabelOffset, labelOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLabelLength() {
		return labelLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelLength(int newLabelLength) {
		int oldLabelLength = labelLength;
		labelLength = newLabelLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TranscriptPackage.TURN__LABEL_LENGTH, oldLabelLength, labelLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTextOffset() {
		return textOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextOffset(int newTextOffset) {
		int oldTextOffset = textOffset;
		textOffset = newTextOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TranscriptPackage.TURN__TEXT_OFFSET, oldTextOffset, textOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTextLength() {
		return textLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextLength(int newTextLength) {
		int oldTextLength = textLength;
		textLength = newTextLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TranscriptPackage.TURN__TEXT_LENGTH, oldTextLength, textLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeCode() {
		return timeCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeCode(String newTimeCode) {
		String oldTimeCode = timeCode;
		timeCode = newTimeCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TranscriptPackage.TURN__TIME_CODE, oldTimeCode, timeCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TranscriptPackage.TURN__SPEAKER:
				if (resolve) return getSpeaker();
				return basicGetSpeaker();
			case TranscriptPackage.TURN__LABEL_OFFSET:
				return getLabelOffset();
			case TranscriptPackage.TURN__LABEL_LENGTH:
				return getLabelLength();
			case TranscriptPackage.TURN__TEXT_OFFSET:
				return getTextOffset();
			case TranscriptPackage.TURN__TEXT_LENGTH:
				return getTextLength();
			case TranscriptPackage.TURN__TIME_CODE:
				return getTimeCode();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case TranscriptPackage.TURN__SPEAKER:
				setSpeaker((Speaker)newValue);
				return;
			case TranscriptPackage.TURN__LABEL_OFFSET:
				setLabelOffset((Integer)newValue);
				return;
			case TranscriptPackage.TURN__LABEL_LENGTH:
				setLabelLength((Integer)newValue);
				return;
			case TranscriptPackage.TURN__TEXT_OFFSET:
				setTextOffset((Integer)newValue);
				return;
			case TranscriptPackage.TURN__TEXT_LENGTH:
				setTextLength((Integer)newValue);
				return;
			case TranscriptPackage.TURN__TIME_CODE:
				setTimeCode((String)newValue);
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
			case TranscriptPackage.TURN__SPEAKER:
				setSpeaker((Speaker)null);
				return;
			case TranscriptPackage.TURN__LABEL_OFFSET:
				setLabelOffset(LABEL_OFFSET_EDEFAULT);
				return;
			case TranscriptPackage.TURN__LABEL_LENGTH:
				setLabelLength(LABEL_LENGTH_EDEFAULT);
				return;
			case TranscriptPackage.TURN__TEXT_OFFSET:
				setTextOffset(TEXT_OFFSET_EDEFAULT);
				return;
			case TranscriptPackage.TURN__TEXT_LENGTH:
				setTextLength(TEXT_LENGTH_EDEFAULT);
				return;
			case TranscriptPackage.TURN__TIME_CODE:
				setTimeCode(TIME_CODE_EDEFAULT);
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
			case TranscriptPackage.TURN__SPEAKER:
				return speaker != null;
			case TranscriptPackage.TURN__LABEL_OFFSET:
				return labelOffset != LABEL_OFFSET_EDEFAULT;
			case TranscriptPackage.TURN__LABEL_LENGTH:
				return labelLength != LABEL_LENGTH_EDEFAULT;
			case TranscriptPackage.TURN__TEXT_OFFSET:
				return textOffset != TEXT_OFFSET_EDEFAULT;
			case TranscriptPackage.TURN__TEXT_LENGTH:
				return textLength != TEXT_LENGTH_EDEFAULT;
			case TranscriptPackage.TURN__TIME_CODE:
				return TIME_CODE_EDEFAULT == null ? timeCode != null : !TIME_CODE_EDEFAULT.equals(timeCode);
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
		result.append(" (labelOffset: ");
		result.append(labelOffset);
		result.append(", labelLength: ");
		result.append(labelLength);
		result.append(", textOffset: ");
		result.append(textOffset);
		result.append(", textLength: ");
		result.append(textLength);
		result.append(", timeCode: ");
		result.append(timeCode);
		result.append(')');
		return result.toString();
	}

} //TurnImpl
