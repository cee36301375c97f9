/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.codebook;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Proposal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change of a codebook that a coder wishes and an owner decides on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.emic.model.codebook.Proposal#getId <em>Id</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getKind <em>Kind</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getCode <em>Code</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getOthers <em>Others</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getParts <em>Parts</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getProposer <em>Proposer</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getProposerName <em>Proposer Name</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getCreated <em>Created</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getStatus <em>Status</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getReason <em>Reason</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getReply <em>Reply</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getRepliedBy <em>Replied By</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getRepliedByName <em>Replied By Name</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getInstead <em>Instead</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getContent <em>Content</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.emic.model.codebook.Proposal#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.emic.model.codebook.CodebookPackage#getProposal()
 * @model
 * @generated
 */
public interface Proposal extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A random UUID for life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.emic.model.codebook.ProposalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is proposed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.emic.model.codebook.ProposalKind
	 * @see #setKind(ProposalKind)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Kind()
	 * @model
	 * @generated
	 */
	ProposalKind getKind();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.emic.model.codebook.ProposalKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProposalKind value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the code that it is about: the one that is to be new, changed, split, or to take others in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Others</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the codes that are to be merged into it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Others</em>' attribute list.
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Others()
	 * @model
	 * @generated
	 */
	EList<String> getOthers();

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The names of the codes into which it is to be split.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' attribute list.
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Parts()
	 * @model
	 * @generated
	 */
	EList<String> getParts();

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The names of the code's features that are to be changed; whatever else its content says is how the code was then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' attribute list.
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Changes()
	 * @model
	 * @generated
	 */
	EList<String> getChanges();

	/**
	 * Returns the value of the '<em><b>Proposer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The coder id of who proposes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposer</em>' attribute.
	 * @see #setProposer(String)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Proposer()
	 * @model
	 * @generated
	 */
	String getProposer();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getProposer <em>Proposer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposer</em>' attribute.
	 * @see #getProposer()
	 * @generated
	 */
	void setProposer(String value);

	/**
	 * Returns the value of the '<em><b>Proposer Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The proposer's name when it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposer Name</em>' attribute.
	 * @see #setProposerName(String)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_ProposerName()
	 * @model
	 * @generated
	 */
	String getProposerName();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getProposerName <em>Proposer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposer Name</em>' attribute.
	 * @see #getProposerName()
	 * @generated
	 */
	void setProposerName(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made, in UTC, to the millisecond.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Created()
	 * @model dataType="org.emic.model.codebook.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.emic.model.codebook.ProposalStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.emic.model.codebook.ProposalStatus
	 * @see #setStatus(ProposalStatus)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Status()
	 * @model
	 * @generated
	 */
	ProposalStatus getStatus();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.emic.model.codebook.ProposalStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ProposalStatus value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, as Markdown prose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Reason()
	 * @model default=""
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Reply</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the owner says to it, as Markdown prose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reply</em>' attribute.
	 * @see #setReply(String)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Reply()
	 * @model default=""
	 * @generated
	 */
	String getReply();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getReply <em>Reply</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reply</em>' attribute.
	 * @see #getReply()
	 * @generated
	 */
	void setReply(String value);

	/**
	 * Returns the value of the '<em><b>Replied By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The coder id of who decided on it, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replied By</em>' attribute.
	 * @see #setRepliedBy(String)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_RepliedBy()
	 * @model
	 * @generated
	 */
	String getRepliedBy();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getRepliedBy <em>Replied By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replied By</em>' attribute.
	 * @see #getRepliedBy()
	 * @generated
	 */
	void setRepliedBy(String value);

	/**
	 * Returns the value of the '<em><b>Replied By Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of who decided on it, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replied By Name</em>' attribute.
	 * @see #setRepliedByName(String)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_RepliedByName()
	 * @model
	 * @generated
	 */
	String getRepliedByName();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getRepliedByName <em>Replied By Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replied By Name</em>' attribute.
	 * @see #getRepliedByName()
	 * @generated
	 */
	void setRepliedByName(String value);

	/**
	 * Returns the value of the '<em><b>Instead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the code that has the codings of a new code that was declined, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instead</em>' attribute.
	 * @see #setInstead(String)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Instead()
	 * @model
	 * @generated
	 */
	String getInstead();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getInstead <em>Instead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instead</em>' attribute.
	 * @see #getInstead()
	 * @generated
	 */
	void setInstead(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a code is to be: name, definition and what else is proposed; null where the code itself stands in the tree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' containment reference.
	 * @see #setContent(Code)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Content()
	 * @model containment="true"
	 * @generated
	 */
	Code getContent();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getContent <em>Content</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' containment reference.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(Code value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of its file, made once and kept; null until it is first written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_FileName()
	 * @model
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a newer version wrote and this one does not know, kept as read; null for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' attribute.
	 * @see #setExtras(String)
	 * @see org.emic.model.codebook.CodebookPackage#getProposal_Extras()
	 * @model
	 * @generated
	 */
	String getExtras();

	/**
	 * Sets the value of the '{@link org.emic.model.codebook.Proposal#getExtras <em>Extras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extras</em>' attribute.
	 * @see #getExtras()
	 * @generated
	 */
	void setExtras(String value);

} // Proposal
