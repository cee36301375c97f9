/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the EMF code of {@code org.emic.model} outside Eclipse.
 */
public final class GenerateModel {

	private static final String PROJECT = "org.emic.model";

	private GenerateModel() {
	}

	/**
	 * @param args the folder of the bundle {@code org.emic.model}; its {@code src-gen} is written
	 * @throws IOException when the model cannot be read or the code not be written
	 */
	public static void main(String[] args) throws IOException {
		if (args.length != 1) {
			throw new IllegalArgumentException("Usage: GenerateModel <folder of org.emic.model>");
		}
		generate(Path.of(args[0]).toAbsolutePath().normalize());
	}

	/**
	 * Generates {@code src-gen} from {@code model/emic.genmodel}.
	 *
	 * @param bundle the folder that holds {@code model} and receives {@code src-gen}
	 * @throws IOException when the model cannot be read or generating reports an error
	 */
	public static void generate(Path bundle) throws IOException {
		Files.createDirectories(bundle.resolve("src-gen"));
		EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(bundle + "/"));
		GenModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();
		var resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap()
				.put(Resource.Factory.Registry.DEFAULT_EXTENSION, new EcoreResourceFactoryImpl());
		var resource = resources.getResource(
				URI.createPlatformResourceURI(PROJECT + "/model/emic.genmodel", true), true);
		var model = (GenModel) resource.getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		var generator = new Generator();
		generator.setInput(model);
		Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				"model", new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IOException("Generating the model code failed: " + result);
		}
	}
}
