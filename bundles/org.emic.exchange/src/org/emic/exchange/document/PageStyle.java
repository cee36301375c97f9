/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.document;

/** How a page looks: as wide as can be read, in light and dark, with quotes that stay whole on paper. */
final class PageStyle {

	static final String CSS = """
			:root { color-scheme: light dark; --text: #1d1d1f; --back: #ffffff; --soft: #5c5c66; --line: #d5d5dc;
			  --quote: #f5f5f8; --mark: #ffec9e; --link: #0b57d0; }
			@media (prefers-color-scheme: dark) { :root { --text: #e6e6ea; --back: #1b1b1f; --soft: #a9a9b4;
			  --line: #45454f; --quote: #26262c; --mark: #665400; --link: #8ab4f8; } }
			body { margin: 2rem auto; padding: 0 1rem; max-width: 44rem; color: var(--text); background: var(--back);
			  font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: break-word; }
			h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2rem 0 .5rem; }
			h1 { font-size: 1.7rem; margin-top: 0; } h2 { font-size: 1.35rem; } h3 { font-size: 1.15rem; }
			h4, h5, h6 { font-size: 1rem; }
			p { margin: .5rem 0; }
			a { color: var(--link); }
			small, figcaption { color: var(--soft); font-size: .875rem; }
			figure { margin: 1rem 0; }
			blockquote { margin: 0 0 .25rem; padding: .4rem .9rem; background: var(--quote);
			  border-inline-start: .25rem solid var(--line); }
			.speaker { color: var(--soft); font-weight: 600; }
			mark { color: inherit; background: var(--mark); }
			.code { border-bottom: .2rem solid var(--line); }
			nav { border-block: 1px solid var(--line); padding: .25rem 0 .75rem; }
			nav h2 { font-size: 1rem; margin: .5rem 0; }
			nav ul { list-style: none; margin: 0; padding: 0; }
			nav .l2 { padding-inline-start: 1.5rem; } nav .l3 { padding-inline-start: 3rem; }
			nav .l4, nav .l5, nav .l6 { padding-inline-start: 4.5rem; }
			table { border-collapse: collapse; margin: 1rem 0; }
			th, td { border: 1px solid var(--line); padding: .25rem .6rem; text-align: start; vertical-align: top; }
			pre { overflow-x: auto; background: var(--quote); padding: .5rem; }
			@media print { :root { --text: #000; --back: #fff; --soft: #444; --line: #999; --quote: #fff; --mark: #eee;
			  --link: #000; } body { margin: 0; max-width: none; font-size: 10.5pt; }
			  mark { text-decoration: underline; } figure, table { break-inside: avoid; }
			  h1, h2, h3, h4, h5, h6 { break-after: avoid; } a { text-decoration: none; } }
			"""; //$NON-NLS-1$

	private PageStyle() {
	}
}
