/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Agreement between coders. {@link org.emic.core.agreement.AgreementData} is what coders did, as it was at one moment;
 * {@link org.emic.core.agreement.Agreement} measures it, on any thread. The coefficients themselves are
 * {@link org.emic.core.agreement.NominalTable}, {@link org.emic.core.agreement.Unitizing} and
 * {@link org.emic.core.agreement.SegmentedContinuum}.
 */
package org.emic.core.agreement;
