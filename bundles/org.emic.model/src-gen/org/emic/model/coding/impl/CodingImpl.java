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

import org.emic.model.coding.Coding;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.Provenance;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getCodeName <em>Code Name</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getStartTurn <em>Start Turn</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getStartOffset <em>Start Offset</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getEndTurn <em>End Turn</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getEndOffset <em>End Offset</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#isUncertain <em>Uncertain</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getDefinitionDigest <em>Definition Digest</em>}</li>
 *   <li>{@link org.emic.model.coding.impl.CodingImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodingImpl extends MinimalEObjectImpl.Container implements Coding {
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
	 * The default value of the '{@link #getStartTurn() <em>Start Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartTurn()
	 * @generated
	 * @ordered
	 */
	protected static final int START_TURN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStartTurn() <em>Start Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartTurn()
	 * @generated
	 * @ordered
	 */
	protected int startTurn = START_TURN_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartOffset() <em>Start Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int START_OFFSET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStartOffset() <em>Start Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartOffset()
	 * @generated
	 * @ordered
	 */
	protected int startOffset = START_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndTurn() <em>End Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndTurn()
	 * @generated
	 * @ordered
	 */
	protected static final int END_TURN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEndTurn() <em>End Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndTurn()
	 * @generated
	 * @ordered
	 */
	protected int endTurn = END_TURN_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndOffset() <em>End Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int END_OFFSET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEndOffset() <em>End Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndOffset()
	 * @generated
	 * @ordered
	 */
	protected int endOffset = END_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String BEFORE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected String before = BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String AFTER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected String after = AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.MANUAL;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected Provenance provenance = PROVENANCE_EDEFAULT;

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
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isUncertain() <em>Uncertain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUncertain()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNCERTAIN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUncertain() <em>Uncertain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUncertain()
	 * @generated
	 * @ordered
	 */
	protected boolean uncertain = UNCERTAIN_EDEFAULT;

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
	protected CodingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodingPackage.Literals.CODING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__CODE_NAME, oldCodeName, codeName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStartTurn() {
		return startTurn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartTurn(int newStartTurn) {
		int oldStartTurn = startTurn;
		startTurn = newStartTurn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__START_TURN, oldStartTurn, startTurn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStartOffset() {
		return startOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartOffset(int newStartOffset) {
		int oldStartOffset = startOffset;
		startOffset = newStartOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__START_OFFSET, oldStartOffset, startOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEndTurn() {
		return endTurn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndTurn(int newEndTurn) {
		int oldEndTurn = endTurn;
		endTurn = newEndTurn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__END_TURN, oldEndTurn, endTurn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEndOffset() {
		return endOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndOffset(int newEndOffset) {
		int oldEndOffset = endOffset;
		endOffset = newEndOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__END_OFFSET, oldEndOffset, endOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote() {
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote) {
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(String newBefore) {
		String oldBefore = before;
		before = newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(String newAfter) {
		String oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provenance getProvenance() {
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvenance(Provenance newProvenance) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance == null ? PROVENANCE_EDEFAULT : newProvenance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__PROVENANCE, oldProvenance, provenance));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUncertain() {
		return uncertain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUncertain(boolean newUncertain) {
		boolean oldUncertain = uncertain;
		uncertain = newUncertain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__UNCERTAIN, oldUncertain, uncertain));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__DEFINITION_DIGEST, oldDefinitionDigest, definitionDigest));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__EXTRAS, oldExtras, extras));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CodingPackage.CODING__ID:
				return getId();
			case CodingPackage.CODING__CODE:
				return getCode();
			case CodingPackage.CODING__CODE_NAME:
				return getCodeName();
			case CodingPackage.CODING__START_TURN:
				return getStartTurn();
			case CodingPackage.CODING__START_OFFSET:
				return getStartOffset();
			case CodingPackage.CODING__END_TURN:
				return getEndTurn();
			case CodingPackage.CODING__END_OFFSET:
				return getEndOffset();
			case CodingPackage.CODING__QUOTE:
				return getQuote();
			case CodingPackage.CODING__BEFORE:
				return getBefore();
			case CodingPackage.CODING__AFTER:
				return getAfter();
			case CodingPackage.CODING__PROVENANCE:
				return getProvenance();
			case CodingPackage.CODING__CREATED:
				return getCreated();
			case CodingPackage.CODING__COMMENT:
				return getComment();
			case CodingPackage.CODING__UNCERTAIN:
				return isUncertain();
			case CodingPackage.CODING__DEFINITION_DIGEST:
				return getDefinitionDigest();
			case CodingPackage.CODING__EXTRAS:
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
			case CodingPackage.CODING__ID:
				setId((String)newValue);
				return;
			case CodingPackage.CODING__CODE:
				setCode((String)newValue);
				return;
			case CodingPackage.CODING__CODE_NAME:
				setCodeName((String)newValue);
				return;
			case CodingPackage.CODING__START_TURN:
				setStartTurn((Integer)newValue);
				return;
			case CodingPackage.CODING__START_OFFSET:
				setStartOffset((Integer)newValue);
				return;
			case CodingPackage.CODING__END_TURN:
				setEndTurn((Integer)newValue);
				return;
			case CodingPackage.CODING__END_OFFSET:
				setEndOffset((Integer)newValue);
				return;
			case CodingPackage.CODING__QUOTE:
				setQuote((String)newValue);
				return;
			case CodingPackage.CODING__BEFORE:
				setBefore((String)newValue);
				return;
			case CodingPackage.CODING__AFTER:
				setAfter((String)newValue);
				return;
			case CodingPackage.CODING__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case CodingPackage.CODING__CREATED:
				setCreated((Instant)newValue);
				return;
			case CodingPackage.CODING__COMMENT:
				setComment((String)newValue);
				return;
			case CodingPackage.CODING__UNCERTAIN:
				setUncertain((Boolean)newValue);
				return;
			case CodingPackage.CODING__DEFINITION_DIGEST:
				setDefinitionDigest((String)newValue);
				return;
			case CodingPackage.CODING__EXTRAS:
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
			case CodingPackage.CODING__ID:
				setId(ID_EDEFAULT);
				return;
			case CodingPackage.CODING__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case CodingPackage.CODING__CODE_NAME:
				setCodeName(CODE_NAME_EDEFAULT);
				return;
			case CodingPackage.CODING__START_TURN:
				setStartTurn(START_TURN_EDEFAULT);
				return;
			case CodingPackage.CODING__START_OFFSET:
				setStartOffset(START_OFFSET_EDEFAULT);
				return;
			case CodingPackage.CODING__END_TURN:
				setEndTurn(END_TURN_EDEFAULT);
				return;
			case CodingPackage.CODING__END_OFFSET:
				setEndOffset(END_OFFSET_EDEFAULT);
				return;
			case CodingPackage.CODING__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case CodingPackage.CODING__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case CodingPackage.CODING__AFTER:
				setAfter(AFTER_EDEFAULT);
				return;
			case CodingPackage.CODING__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case CodingPackage.CODING__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case CodingPackage.CODING__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case CodingPackage.CODING__UNCERTAIN:
				setUncertain(UNCERTAIN_EDEFAULT);
				return;
			case CodingPackage.CODING__DEFINITION_DIGEST:
				setDefinitionDigest(DEFINITION_DIGEST_EDEFAULT);
				return;
			case CodingPackage.CODING__EXTRAS:
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
			case CodingPackage.CODING__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CodingPackage.CODING__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case CodingPackage.CODING__CODE_NAME:
				return CODE_NAME_EDEFAULT == null ? codeName != null : !CODE_NAME_EDEFAULT.equals(codeName);
			case CodingPackage.CODING__START_TURN:
				return startTurn != START_TURN_EDEFAULT;
			case CodingPackage.CODING__START_OFFSET:
				return startOffset != START_OFFSET_EDEFAULT;
			case CodingPackage.CODING__END_TURN:
				return endTurn != END_TURN_EDEFAULT;
			case CodingPackage.CODING__END_OFFSET:
				return endOffset != END_OFFSET_EDEFAULT;
			case CodingPackage.CODING__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case CodingPackage.CODING__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case CodingPackage.CODING__AFTER:
				return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
			case CodingPackage.CODING__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case CodingPackage.CODING__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case CodingPackage.CODING__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case CodingPackage.CODING__UNCERTAIN:
				return uncertain != UNCERTAIN_EDEFAULT;
			case CodingPackage.CODING__DEFINITION_DIGEST:
				return DEFINITION_DIGEST_EDEFAULT == null ? definitionDigest != null : !DEFINITION_DIGEST_EDEFAULT.equals(definitionDigest);
			case CodingPackage.CODING__EXTRAS:
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
		result.append(", code: ");
		result.append(code);
		result.append(", codeName: ");
		result.append(codeName);
		result.append(", startTurn: ");
		result.append(startTurn);
		result.append(", startOffset: ");
		result.append(startOffset);
		result.append(", endTurn: ");
		result.append(endTurn);
		result.append(", endOffset: ");
		result.append(endOffset);
		result.append(", quote: ");
		result.append(quote);
		result.append(", before: ");
		result.append(before);
		result.append(", after: ");
		result.append(after);
		result.append(", provenance: ");
		result.append(provenance);
		result.append(", created: ");
		result.append(created);
		result.append(", comment: ");
		result.append(comment);
		result.append(", uncertain: ");
		result.append(uncertain);
		result.append(", definitionDigest: ");
		result.append(definitionDigest);
		result.append(", extras: ");
		result.append(extras);
		result.append(')');
		return result.toString();
	}

} //CodingImpl
