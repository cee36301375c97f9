/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The thread that open studies belong to: the display's, once there is a user interface, which tells so;
 * otherwise whichever asks.
 */
public final class StudyThread {

	private static volatile Executor executor = Runnable::run;

	private StudyThread() {
	}

	public static void setExecutor(Executor newExecutor) {
		executor = newExecutor;
	}

	/** Does work in that thread, unless it is gone: then nobody looks at the studies any more. */
	public static void run(Runnable work) {
		try {
			executor.execute(work);
		} catch (RejectedExecutionException e) {
			// the workbench is closing
		}
	}

	/**
	 * Does work in that thread and waits for it. The rule that the calling thread holds goes there meanwhile, so that
	 * the work may write the files that nobody else may write now.
	 *
	 * @throws RuntimeException           what the work throws
	 * @throws OperationCanceledException when the thread is gone, because the workbench is closing
	 */
	public static void runAndWait(Runnable work) {
		var caller = Thread.currentThread();
		var rule = Job.getJobManager().currentRule();
		var there = new CompletableFuture<Thread>();
		var handedOver = new CompletableFuture<Void>();
		try {
			var done = CompletableFuture.runAsync(() -> {
				// only a thread that has begun gets the rule: one that is gone would keep it for ever
				there.complete(Thread.currentThread());
				if (Thread.currentThread() == caller) {
					work.run();
					return;
				}
				handedOver.join();
				try {
					work.run();
				} finally {
					transfer(rule, caller);
				}
			}, executor);
			if (there.join() != caller) {
				handOver(rule, there.join(), handedOver);
			}
			done.join();
		} catch (RejectedExecutionException e) {
			throw new OperationCanceledException();
		} catch (CompletionException e) {
			throw e.getCause() instanceof RuntimeException cause ? cause : e;
		}
	}

	/** Who waits for it goes on in any case. */
	private static void handOver(ISchedulingRule rule, Thread there, CompletableFuture<Void> handedOver) {
		try {
			transfer(rule, there);
			handedOver.complete(null);
		} catch (RuntimeException e) {
			handedOver.completeExceptionally(e);
			throw e;
		}
	}

	private static void transfer(ISchedulingRule rule, Thread thread) {
		if (rule != null) {
			Job.getJobManager().transferRule(rule, thread);
		}
	}
}
