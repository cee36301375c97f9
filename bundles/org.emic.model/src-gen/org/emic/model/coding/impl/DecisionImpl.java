/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.coding.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.Decision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.coding.impl.DecisionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.DecisionImpl#getCoding <em>Coding</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.DecisionImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.DecisionImpl#getWas <em>Was</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.DecisionImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.DecisionImpl#getCodeName <em>Code Name</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.DecisionImpl#getDefinitionDigest <em>Definition Digest</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.DecisionImpl#isRemoved <em>Removed</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.DecisionImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.DecisionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.DecisionImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecisionImpl extends MinimalEObjectImpl.Container implements Decision {
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
	 * The default value of the '{@link #getCoding() <em>Coding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoding()
	 * @generated
	 * @ordered
	 */
	protected static final String CODING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoding() <em>Coding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoding()
	 * @generated
	 * @ordered
	 */
	protected String coding = CODING_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getWas() <em>Was</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWas()
	 * @generated
	 * @ordered
	 */
	protected static final String WAS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWas() <em>Was</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWas()
	 * @generated
	 * @ordered
	 */
	protected String was = WAS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCodeName() <em>Code Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeName()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodeName() <em>Code Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeName()
	 * @generated
	 * @ordered
	 */
	protected String codeName = CODE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefinitionDigest() <em>Definition Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinitionDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFINITION_DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinitionDigest() <em>Definition Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinitionDigest()
	 * @generated
	 * @ordered
	 */
	protected String definitionDigest = DEFINITION_DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #isRemoved() <em>Removed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRemoved()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REMOVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRemoved() <em>Removed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRemoved()
	 * @generated
	 * @ordered
	 */
	protected boolean removed = REMOVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

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
	protected DecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodingPackage.Literals.DECISION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoding() {
		return coding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoding(String newCoding) {
		String oldCoding = coding;
		coding = newCoding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__CODING, oldCoding, coding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWas() {
		return was;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWas(String newWas) {
		String oldWas = was;
		was = newWas;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__WAS, oldWas, was));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodeName() {
		return codeName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodeName(String newCodeName) {
		String oldCodeName = codeName;
		codeName = newCodeName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__CODE_NAME, oldCodeName, codeName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinitionDigest() {
		return definitionDigest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinitionDigest(String newDefinitionDigest) {
		String oldDefinitionDigest = definitionDigest;
		definitionDigest = newDefinitionDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__DEFINITION_DIGEST, oldDefinitionDigest, definitionDigest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRemoved() {
		return removed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemoved(boolean newRemoved) {
		boolean oldRemoved = removed;
		removed = newRemoved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__REMOVED, oldRemoved, removed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__REASON, oldReason, reason));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__EXTRAS, oldExtras, extras));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CodingPackage.DECISION__ID:
				return getId();
			case CodingPackage.DECISION__CODING:
				return getCoding();
			case CodingPackage.DECISION__OWNER:
				return getOwner();
			case CodingPackage.DECISION__WAS:
				return getWas();
			case CodingPackage.DECISION__CODE:
				return getCode();
			case CodingPackage.DECISION__CODE_NAME:
				return getCodeName();
			case CodingPackage.DECISION__DEFINITION_DIGEST:
				return getDefinitionDigest();
			case CodingPackage.DECISION__REMOVED:
				return isRemoved();
			case CodingPackage.DECISION__CREATED:
				return getCreated();
			case CodingPackage.DECISION__REASON:
				return getReason();
			case CodingPackage.DECISION__EXTRAS:
				return getExtras();
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
			case CodingPackage.DECISION__ID:
				setId((String)newValue);
				return;
			case CodingPackage.DECISION__CODING:
				setCoding((String)newValue);
				return;
			case CodingPackage.DECISION__OWNER:
				setOwner((String)newValue);
				return;
			case CodingPackage.DECISION__WAS:
				setWas((String)newValue);
				return;
			case CodingPackage.DECISION__CODE:
				setCode((String)newValue);
				return;
			case CodingPackage.DECISION__CODE_NAME:
				setCodeName((String)newValue);
				return;
			case CodingPackage.DECISION__DEFINITION_DIGEST:
				setDefinitionDigest((String)newValue);
				return;
			case CodingPackage.DECISION__REMOVED:
				setRemoved((Boolean)newValue);
				return;
			case CodingPackage.DECISION__CREATED:
				setCreated((Instant)newValue);
				return;
			case CodingPackage.DECISION__REASON:
				setReason((String)newValue);
				return;
			case CodingPackage.DECISION__EXTRAS:
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
			case CodingPackage.DECISION__ID:
				setId(ID_EDEFAULT);
				return;
			case CodingPackage.DECISION__CODING:
				setCoding(CODING_EDEFAULT);
				return;
			case CodingPackage.DECISION__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case CodingPackage.DECISION__WAS:
				setWas(WAS_EDEFAULT);
				return;
			case CodingPackage.DECISION__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case CodingPackage.DECISION__CODE_NAME:
				setCodeName(CODE_NAME_EDEFAULT);
				return;
			case CodingPackage.DECISION__DEFINITION_DIGEST:
				setDefinitionDigest(DEFINITION_DIGEST_EDEFAULT);
				return;
			case CodingPackage.DECISION__REMOVED:
				setRemoved(REMOVED_EDEFAULT);
				return;
			case CodingPackage.DECISION__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case CodingPackage.DECISION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case CodingPackage.DECISION__EXTRAS:
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
			case CodingPackage.DECISION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CodingPackage.DECISION__CODING:
				return CODING_EDEFAULT == null ? coding != null : !CODING_EDEFAULT.equals(coding);
			case CodingPackage.DECISION__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case CodingPackage.DECISION__WAS:
				return WAS_EDEFAULT == null ? was != null : !WAS_EDEFAULT.equals(was);
			case CodingPackage.DECISION__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case CodingPackage.DECISION__CODE_NAME:
				return CODE_NAME_EDEFAULT == null ? codeName != null : !CODE_NAME_EDEFAULT.equals(codeName);
			case CodingPackage.DECISION__DEFINITION_DIGEST:
				return DEFINITION_DIGEST_EDEFAULT == null ? definitionDigest != null : !DEFINITION_DIGEST_EDEFAULT.equals(definitionDigest);
			case CodingPackage.DECISION__REMOVED:
				return removed != REMOVED_EDEFAULT;
			case CodingPackage.DECISION__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case CodingPackage.DECISION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case CodingPackage.DECISION__EXTRAS:
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
		result.append(", coding: ");
		result.append(coding);
		result.append(", owner: ");
		result.append(owner);
		result.append(", was: ");
		result.append(was);
		result.append(", code: ");
		result.append(code);
		result.append(", codeName: ");
		result.append(codeName);
		result.append(", definitionDigest: ");
		result.append(definitionDigest);
		result.append(", removed: ");
		result.append(removed);
		result.append(", created: ");
		result.append(created);
		result.append(", reason: ");
		result.append(reason);
		result.append(", extras: ");
		result.append(extras);
		result.append(')');
		return result.toString();
	}

} //DecisionImpl
