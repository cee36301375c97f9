/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.codebook.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.ProposalKind;
import org.emic.model.codebook.ProposalStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Proposal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getOthers <em>Others</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getProposer <em>Proposer</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getProposerName <em>Proposer Name</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getReply <em>Reply</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getRepliedBy <em>Replied By</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getRepliedByName <em>Replied By Name</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getInstead <em>Instead</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.emic.model.codebook.impl.ProposalImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProposalImpl extends MinimalEObjectImpl.Container implements Proposal {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ProposalKind KIND_EDEFAULT = ProposalKind.NEW;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ProposalKind kind = KIND_EDEFAULT;

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
	 * The cached value of the '{@link #getOthers() <em>Others</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOthers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> others;

	/**
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected EList<String> parts;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<String> changes;

	/**
	 * The default value of the '{@link #getProposer() <em>Proposer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposer()
	 * @generated
	 * @ordered
	 */
	protected static final String PROPOSER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposer() <em>Proposer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposer()
	 * @generated
	 * @ordered
	 */
	protected String proposer = PROPOSER_EDEFAULT;

	/**
	 * The default value of the '{@link #getProposerName() <em>Proposer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposerName()
	 * @generated
	 * @ordered
	 */
	protected static final String PROPOSER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposerName() <em>Proposer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposerName()
	 * @generated
	 * @ordered
	 */
	protected String proposerName = PROPOSER_NAME_EDEFAULT;

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
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ProposalStatus STATUS_EDEFAULT = ProposalStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ProposalStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = "";

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
	 * The default value of the '{@link #getReply() <em>Reply</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReply()
	 * @generated
	 * @ordered
	 */
	protected static final String REPLY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getReply() <em>Reply</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReply()
	 * @generated
	 * @ordered
	 */
	protected String reply = REPLY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRepliedBy() <em>Replied By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepliedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String REPLIED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepliedBy() <em>Replied By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepliedBy()
	 * @generated
	 * @ordered
	 */
	protected String repliedBy = REPLIED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRepliedByName() <em>Replied By Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepliedByName()
	 * @generated
	 * @ordered
	 */
	protected static final String REPLIED_BY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepliedByName() <em>Replied By Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepliedByName()
	 * @generated
	 * @ordered
	 */
	protected String repliedByName = REPLIED_BY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstead() <em>Instead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstead()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTEAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstead() <em>Instead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstead()
	 * @generated
	 * @ordered
	 */
	protected String instead = INSTEAD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected Code content;

	/**
	 * The default value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected String fileName = FILE_NAME_EDEFAULT;

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
	protected ProposalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodebookPackage.Literals.PROPOSAL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProposalKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ProposalKind newKind) {
		ProposalKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOthers() {
		if (others == null) {
			others = new EDataTypeUniqueEList<String>(String.class, this, CodebookPackage.PROPOSAL__OTHERS);
		}
		return others;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getParts() {
		if (parts == null) {
			parts = new EDataTypeUniqueEList<String>(String.class, this, CodebookPackage.PROPOSAL__PARTS);
		}
		return parts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getChanges() {
		if (changes == null) {
			changes = new EDataTypeUniqueEList<String>(String.class, this, CodebookPackage.PROPOSAL__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProposer() {
		return proposer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposer(String newProposer) {
		String oldProposer = proposer;
		proposer = newProposer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__PROPOSER, oldProposer, proposer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProposerName() {
		return proposerName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposerName(String newProposerName) {
		String oldProposerName = proposerName;
		proposerName = newProposerName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__PROPOSER_NAME, oldProposerName, proposerName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProposalStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ProposalStatus newStatus) {
		ProposalStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__STATUS, oldStatus, status));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReply() {
		return reply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReply(String newReply) {
		String oldReply = reply;
		reply = newReply;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__REPLY, oldReply, reply));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRepliedBy() {
		return repliedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepliedBy(String newRepliedBy) {
		String oldRepliedBy = repliedBy;
		repliedBy = newRepliedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__REPLIED_BY, oldRepliedBy, repliedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRepliedByName() {
		return repliedByName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepliedByName(String newRepliedByName) {
		String oldRepliedByName = repliedByName;
		repliedByName = newRepliedByName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__REPLIED_BY_NAME, oldRepliedByName, repliedByName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstead() {
		return instead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstead(String newInstead) {
		String oldInstead = instead;
		instead = newInstead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__INSTEAD, oldInstead, instead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Code getContent() {
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetContent(Code newContent, NotificationChain msgs) {
		Code oldContent = content;
		content = newContent;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__CONTENT, oldContent, newContent);
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
	public void setContent(Code newContent) {
		if (newContent != content) {
			NotificationChain msgs = null;
			if (content != null)
				msgs = ((InternalEObject)content).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CodebookPackage.PROPOSAL__CONTENT, null, msgs);
			if (newContent != null)
				msgs = ((InternalEObject)newContent).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CodebookPackage.PROPOSAL__CONTENT, null, msgs);
			msgs = basicSetContent(newContent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__CONTENT, newContent, newContent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return fileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		String oldFileName = fileName;
		fileName = newFileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__FILE_NAME, oldFileName, fileName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.PROPOSAL__EXTRAS, oldExtras, extras));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CodebookPackage.PROPOSAL__CONTENT:
				return basicSetContent(null, msgs);
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
			case CodebookPackage.PROPOSAL__ID:
				return getId();
			case CodebookPackage.PROPOSAL__KIND:
				return getKind();
			case CodebookPackage.PROPOSAL__CODE:
				return getCode();
			case CodebookPackage.PROPOSAL__OTHERS:
				return getOthers();
			case CodebookPackage.PROPOSAL__PARTS:
				return getParts();
			case CodebookPackage.PROPOSAL__CHANGES:
				return getChanges();
			case CodebookPackage.PROPOSAL__PROPOSER:
				return getProposer();
			case CodebookPackage.PROPOSAL__PROPOSER_NAME:
				return getProposerName();
			case CodebookPackage.PROPOSAL__CREATED:
				return getCreated();
			case CodebookPackage.PROPOSAL__STATUS:
				return getStatus();
			case CodebookPackage.PROPOSAL__REASON:
				return getReason();
			case CodebookPackage.PROPOSAL__REPLY:
				return getReply();
			case CodebookPackage.PROPOSAL__REPLIED_BY:
				return getRepliedBy();
			case CodebookPackage.PROPOSAL__REPLIED_BY_NAME:
				return getRepliedByName();
			case CodebookPackage.PROPOSAL__INSTEAD:
				return getInstead();
			case CodebookPackage.PROPOSAL__CONTENT:
				return getContent();
			case CodebookPackage.PROPOSAL__FILE_NAME:
				return getFileName();
			case CodebookPackage.PROPOSAL__EXTRAS:
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
			case CodebookPackage.PROPOSAL__ID:
				setId((String)newValue);
				return;
			case CodebookPackage.PROPOSAL__KIND:
				setKind((ProposalKind)newValue);
				return;
			case CodebookPackage.PROPOSAL__CODE:
				setCode((String)newValue);
				return;
			case CodebookPackage.PROPOSAL__OTHERS:
				getOthers().clear();
				getOthers().addAll((Collection<? extends String>)newValue);
				return;
			case CodebookPackage.PROPOSAL__PARTS:
				getParts().clear();
				getParts().addAll((Collection<? extends String>)newValue);
				return;
			case CodebookPackage.PROPOSAL__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends String>)newValue);
				return;
			case CodebookPackage.PROPOSAL__PROPOSER:
				setProposer((String)newValue);
				return;
			case CodebookPackage.PROPOSAL__PROPOSER_NAME:
				setProposerName((String)newValue);
				return;
			case CodebookPackage.PROPOSAL__CREATED:
				setCreated((Instant)newValue);
				return;
			case CodebookPackage.PROPOSAL__STATUS:
				setStatus((ProposalStatus)newValue);
				return;
			case CodebookPackage.PROPOSAL__REASON:
				setReason((String)newValue);
				return;
			case CodebookPackage.PROPOSAL__REPLY:
				setReply((String)newValue);
				return;
			case CodebookPackage.PROPOSAL__REPLIED_BY:
				setRepliedBy((String)newValue);
				return;
			case CodebookPackage.PROPOSAL__REPLIED_BY_NAME:
				setRepliedByName((String)newValue);
				return;
			case CodebookPackage.PROPOSAL__INSTEAD:
				setInstead((String)newValue);
				return;
			case CodebookPackage.PROPOSAL__CONTENT:
				setContent((Code)newValue);
				return;
			case CodebookPackage.PROPOSAL__FILE_NAME:
				setFileName((String)newValue);
				return;
			case CodebookPackage.PROPOSAL__EXTRAS:
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
			case CodebookPackage.PROPOSAL__ID:
				setId(ID_EDEFAULT);
				return;
			case CodebookPackage.PROPOSAL__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CodebookPackage.PROPOSAL__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case CodebookPackage.PROPOSAL__OTHERS:
				getOthers().clear();
				return;
			case CodebookPackage.PROPOSAL__PARTS:
				getParts().clear();
				return;
			case CodebookPackage.PROPOSAL__CHANGES:
				getChanges().clear();
				return;
			case CodebookPackage.PROPOSAL__PROPOSER:
				setProposer(PROPOSER_EDEFAULT);
				return;
			case CodebookPackage.PROPOSAL__PROPOSER_NAME:
				setProposerName(PROPOSER_NAME_EDEFAULT);
				return;
			case CodebookPackage.PROPOSAL__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case CodebookPackage.PROPOSAL__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case CodebookPackage.PROPOSAL__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case CodebookPackage.PROPOSAL__REPLY:
				setReply(REPLY_EDEFAULT);
				return;
			case CodebookPackage.PROPOSAL__REPLIED_BY:
				setRepliedBy(REPLIED_BY_EDEFAULT);
				return;
			case CodebookPackage.PROPOSAL__REPLIED_BY_NAME:
				setRepliedByName(REPLIED_BY_NAME_EDEFAULT);
				return;
			case CodebookPackage.PROPOSAL__INSTEAD:
				setInstead(INSTEAD_EDEFAULT);
				return;
			case CodebookPackage.PROPOSAL__CONTENT:
				setContent((Code)null);
				return;
			case CodebookPackage.PROPOSAL__FILE_NAME:
				setFileName(FILE_NAME_EDEFAULT);
				return;
			case CodebookPackage.PROPOSAL__EXTRAS:
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
			case CodebookPackage.PROPOSAL__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CodebookPackage.PROPOSAL__KIND:
				return kind != KIND_EDEFAULT;
			case CodebookPackage.PROPOSAL__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case CodebookPackage.PROPOSAL__OTHERS:
				return others != null && !others.isEmpty();
			case CodebookPackage.PROPOSAL__PARTS:
				return parts != null && !parts.isEmpty();
			case CodebookPackage.PROPOSAL__CHANGES:
				return changes != null && !changes.isEmpty();
			case CodebookPackage.PROPOSAL__PROPOSER:
				return PROPOSER_EDEFAULT == null ? proposer != null : !PROPOSER_EDEFAULT.equals(proposer);
			case CodebookPackage.PROPOSAL__PROPOSER_NAME:
				return PROPOSER_NAME_EDEFAULT == null ? proposerName != null : !PROPOSER_NAME_EDEFAULT.equals(proposerName);
			case CodebookPackage.PROPOSAL__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case CodebookPackage.PROPOSAL__STATUS:
				return status != STATUS_EDEFAULT;
			case CodebookPackage.PROPOSAL__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case CodebookPackage.PROPOSAL__REPLY:
				return REPLY_EDEFAULT == null ? reply != null : !REPLY_EDEFAULT.equals(reply);
			case CodebookPackage.PROPOSAL__REPLIED_BY:
				return REPLIED_BY_EDEFAULT == null ? repliedBy != null : !REPLIED_BY_EDEFAULT.equals(repliedBy);
			case CodebookPackage.PROPOSAL__REPLIED_BY_NAME:
				return REPLIED_BY_NAME_EDEFAULT == null ? repliedByName != null : !REPLIED_BY_NAME_EDEFAULT.equals(repliedByName);
			case CodebookPackage.PROPOSAL__INSTEAD:
				return INSTEAD_EDEFAULT == null ? instead != null : !INSTEAD_EDEFAULT.equals(instead);
			case CodebookPackage.PROPOSAL__CONTENT:
				return content != null;
			case CodebookPackage.PROPOSAL__FILE_NAME:
				return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
			case CodebookPackage.PROPOSAL__EXTRAS:
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", code: ");
		result.append(code);
		result.append(", others: ");
		result.append(others);
		result.append(", parts: ");
		result.append(parts);
		result.append(", changes: ");
		result.append(changes);
		result.append(", proposer: ");
		result.append(proposer);
		result.append(", proposerName: ");
		result.append(proposerName);
		result.append(", created: ");
		result.append(created);
		result.append(", status: ");
		result.append(status);
		result.append(", reason: ");
		result.append(reason);
		result.append(", reply: ");
		result.append(reply);
		result.append(", repliedBy: ");
		result.append(repliedBy);
		result.append(", repliedByName: ");
		result.append(repliedByName);
		result.append(", instead: ");
		result.append(instead);
		result.append(", fileName: ");
		result.append(fileName);
		result.append(", extras: ");
		result.append(extras);
		result.append(')');
		return result.toString();
	}

} //ProposalImpl
