// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pdfobjects.h"

#include <map>
#include <vector>

namespace report::pdf {

/// Optional content (layers) of many documents as one. A layer keeps the look it has in its own document:
/// what is switched off there stays hidden, its bytes stay in the file.
class LayerMerger
{
public:
    explicit LayerMerger(QPDF &out) : m_out(out) {}

    /// Takes over the layers of `source`, under `label` in the reader's list. Returns how many are hidden.
    int add(QPDF &source, const QString &label);

    /// Writes /OCProperties when any document had layers.
    void finish();

private:
    Object mapped(Object groups) const;
    void addAutomatic(Object automatic);

    QPDF &m_out;
    std::map<QPDFObjGen, Object> m_groups; ///< of the document being added
    std::vector<Object> m_all;
    std::vector<Object> m_hidden;
    std::vector<Object> m_order;
    std::vector<Object> m_radio;
    std::vector<Object> m_automatic;
};

} // namespace report::pdf
