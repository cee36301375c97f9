/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.io.IOException;

/** A file that cannot be read as what it should be: says where, what is wrong and what to do. */
public class FormatException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String fileName;
	private final int line;
	private final String problem;
	private final String advice;
	private final String key;

	/**
	 * @param fileName the file as the reader of the message knows it
	 * @param line the line from 1, or 0 where the whole file is meant
	 * @param problem what is wrong, without a full stop
	 * @param advice what to do about it, without a full stop; may be empty
	 */
	public FormatException(String fileName, int line, String problem, String advice) {
		this(fileName, line, problem, advice, "");
	}

	/** @param key which problem it is, for a program */
	public FormatException(String fileName, int line, String problem, String advice, String key) {
		super(message(fileName, line, problem, advice));
		this.key = key;
		this.fileName = fileName;
		this.line = line;
		this.problem = problem;
		this.advice = advice;
	}

	private static String message(String fileName, int line, String problem, String advice) {
		var place = line > 0 ? fileName + ":" + line : fileName;
		var end = advice.isEmpty() ? "." : ". " + advice + ".";
		return place + ": " + problem + end;
	}

	/** The file as the reader of the message knows it. */
	public String fileName() {
		return fileName;
	}

	/** The line from 1, or 0 where the whole file is meant. */
	public int line() {
		return line;
	}

	/** What is wrong, without a full stop. */
	public String problem() {
		return problem;
	}

	/** What to do about it, without a full stop; may be empty. */
	public String advice() {
		return advice;
	}

	/** Which problem it is, for a program, such as {@code file.conflict}; empty if nobody needs to tell. */
	public String key() {
		return key;
	}
}
