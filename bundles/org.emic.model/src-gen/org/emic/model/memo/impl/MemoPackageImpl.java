/**
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.memo.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.emic.model.codebook.CodebookPackage;

import org.emic.model.codebook.impl.CodebookPackageImpl;

import org.emic.model.coding.CodingPackage;

import org.emic.model.coding.impl.CodingPackageImpl;

import org.emic.model.memo.LinkKind;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoFactory;
import org.emic.model.memo.MemoLink;
import org.emic.model.memo.MemoPackage;
import org.emic.model.memo.MemoType;

import org.emic.model.outline.OutlinePackage;

import org.emic.model.outline.impl.OutlinePackageImpl;

import org.emic.model.transcript.TranscriptPackage;

import org.emic.model.transcript.impl.TranscriptPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MemoPackageImpl extends EPackageImpl implements MemoPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum memoTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum linkKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.emic.model.memo.MemoPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MemoPackageImpl() {
		super(eNS_URI, MemoFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link MemoPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MemoPackage init() {
		if (isInited) return (MemoPackage)EPackage.Registry.INSTANCE.getEPackage(MemoPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMemoPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MemoPackageImpl theMemoPackage = registeredMemoPackage instanceof MemoPackageImpl ? (MemoPackageImpl)registeredMemoPackage : new MemoPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TranscriptPackage.eNS_URI);
		TranscriptPackageImpl theTranscriptPackage = (TranscriptPackageImpl)(registeredPackage instanceof TranscriptPackageImpl ? registeredPackage : TranscriptPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CodebookPackage.eNS_URI);
		CodebookPackageImpl theCodebookPackage = (CodebookPackageImpl)(registeredPackage instanceof CodebookPackageImpl ? registeredPackage : CodebookPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CodingPackage.eNS_URI);
		CodingPackageImpl theCodingPackage = (CodingPackageImpl)(registeredPackage instanceof CodingPackageImpl ? registeredPackage : CodingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(OutlinePackage.eNS_URI);
		OutlinePackageImpl theOutlinePackage = (OutlinePackageImpl)(registeredPackage instanceof OutlinePackageImpl ? registeredPackage : OutlinePackage.eINSTANCE);

		// Create package meta-data objects
		theMemoPackage.createPackageContents();
		theTranscriptPackage.createPackageContents();
		theCodebookPackage.createPackageContents();
		theCodingPackage.createPackageContents();
		theOutlinePackage.createPackageContents();

		// Initialize created meta-data
		theMemoPackage.initializePackageContents();
		theTranscriptPackage.initializePackageContents();
		theCodebookPackage.initializePackageContents();
		theCodingPackage.initializePackageContents();
		theOutlinePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMemoPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MemoPackage.eNS_URI, theMemoPackage);
		return theMemoPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemo() {
		return memoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemo_Id() {
		return (EAttribute)memoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemo_Title() {
		return (EAttribute)memoEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemo_Type() {
		return (EAttribute)memoEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemo_Author() {
		return (EAttribute)memoEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemo_AuthorName() {
		return (EAttribute)memoEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemo_Created() {
		return (EAttribute)memoEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemo_Text() {
		return (EAttribute)memoEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemo_Links() {
		return (EReference)memoEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemo_FileName() {
		return (EAttribute)memoEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemo_Extras() {
		return (EAttribute)memoEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoLink() {
		return memoLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoLink_Kind() {
		return (EAttribute)memoLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoLink_Target() {
		return (EAttribute)memoLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoLink_Transcript() {
		return (EAttribute)memoLinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoLink_Turn() {
		return (EAttribute)memoLinkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoLink_Name() {
		return (EAttribute)memoLinkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMemoType() {
		return memoTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLinkKind() {
		return linkKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoFactory getMemoFactory() {
		return (MemoFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		memoEClass = createEClass(MEMO);
		createEAttribute(memoEClass, MEMO__ID);
		createEAttribute(memoEClass, MEMO__TITLE);
		createEAttribute(memoEClass, MEMO__TYPE);
		createEAttribute(memoEClass, MEMO__AUTHOR);
		createEAttribute(memoEClass, MEMO__AUTHOR_NAME);
		createEAttribute(memoEClass, MEMO__CREATED);
		createEAttribute(memoEClass, MEMO__TEXT);
		createEReference(memoEClass, MEMO__LINKS);
		createEAttribute(memoEClass, MEMO__FILE_NAME);
		createEAttribute(memoEClass, MEMO__EXTRAS);

		memoLinkEClass = createEClass(MEMO_LINK);
		createEAttribute(memoLinkEClass, MEMO_LINK__KIND);
		createEAttribute(memoLinkEClass, MEMO_LINK__TARGET);
		createEAttribute(memoLinkEClass, MEMO_LINK__TRANSCRIPT);
		createEAttribute(memoLinkEClass, MEMO_LINK__TURN);
		createEAttribute(memoLinkEClass, MEMO_LINK__NAME);

		// Create enums
		memoTypeEEnum = createEEnum(MEMO_TYPE);
		linkKindEEnum = createEEnum(LINK_KIND);

		// Create data types
		instantEDataType = createEDataType(INSTANT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes, features, and operations; add parameters
		initEClass(memoEClass, Memo.class, "Memo", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemo_Id(), ecorePackage.getEString(), "id", null, 0, 1, Memo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemo_Title(), ecorePackage.getEString(), "title", null, 0, 1, Memo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemo_Type(), this.getMemoType(), "type", null, 0, 1, Memo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemo_Author(), ecorePackage.getEString(), "author", null, 0, 1, Memo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemo_AuthorName(), ecorePackage.getEString(), "authorName", null, 0, 1, Memo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemo_Created(), this.getInstant(), "created", null, 0, 1, Memo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemo_Text(), ecorePackage.getEString(), "text", "", 0, 1, Memo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemo_Links(), this.getMemoLink(), null, "links", null, 0, -1, Memo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemo_FileName(), ecorePackage.getEString(), "fileName", null, 0, 1, Memo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemo_Extras(), ecorePackage.getEString(), "extras", null, 0, 1, Memo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoLinkEClass, MemoLink.class, "MemoLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoLink_Kind(), this.getLinkKind(), "kind", null, 0, 1, MemoLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoLink_Target(), ecorePackage.getEString(), "target", null, 0, 1, MemoLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoLink_Transcript(), ecorePackage.getEString(), "transcript", null, 0, 1, MemoLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoLink_Turn(), ecorePackage.getEInt(), "turn", "-1", 0, 1, MemoLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoLink_Name(), ecorePackage.getEString(), "name", "", 0, 1, MemoLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(memoTypeEEnum, MemoType.class, "MemoType");
		addEEnumLiteral(memoTypeEEnum, MemoType.ANALYTIC);
		addEEnumLiteral(memoTypeEEnum, MemoType.METHODOLOGICAL);
		addEEnumLiteral(memoTypeEEnum, MemoType.THEORETICAL);
		addEEnumLiteral(memoTypeEEnum, MemoType.CASE);
		addEEnumLiteral(memoTypeEEnum, MemoType.PERSONAL);

		initEEnum(linkKindEEnum, LinkKind.class, "LinkKind");
		addEEnumLiteral(linkKindEEnum, LinkKind.CODE);
		addEEnumLiteral(linkKindEEnum, LinkKind.CODING);
		addEEnumLiteral(linkKindEEnum, LinkKind.TRANSCRIPT);
		addEEnumLiteral(linkKindEEnum, LinkKind.TURN);
		addEEnumLiteral(linkKindEEnum, LinkKind.OTHER);

		// Initialize data types
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

} //MemoPackageImpl
