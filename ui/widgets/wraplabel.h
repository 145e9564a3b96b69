// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QLabel>

namespace ui
{

/// A label of several lines that remembers how high it is at which width: layouts ask for that many times over, and
/// to break the lines of a long text takes long.
class WrapLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapLabel)

public:
    explicit WrapLabel(QWidget *parent);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable QString m_text; ///< that the heights are of
    mutable QHash<int, int> m_heights;
};

} // namespace ui
