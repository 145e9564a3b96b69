// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QSplitter;
class QTabBar;

namespace ui
{

/// Panes side by side. Where they do not fit next to each other, tabs choose among them: the first pane stays as long as
/// it fits beside another one; else only one pane is in view.
class Panes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panes)

public:
    /// The splitter remembers its sizes by `name`.
    explicit Panes(const QString &name, QWidget *parent = nullptr);

    /// `characters`: the least width that is of use. Sets the object's parent.
    void addPane(QWidget *pane, const QString &title, int characters);
    /// How wide the panes should be while all are in view, and how they share what a wide window has over.
    struct Widths
    {
        QList<int> pixels;
        QList<int> shares;
    };
    void setWidths(const Widths &widths);
    /// Brings the pane into view, if it is not; does nothing while all are.
    void bringUp(const QWidget *pane);
    /// Brings `inside` into view, if it stands in a pane that is not.
    static void reveal(QWidget *inside);
    /// Whether all panes are in view.
    bool isWide() const { return m_inView == m_panes.size(); }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Pane
    {
        QWidget *widget = nullptr;
        QString title;
        int characters = 0;
    };
    int widthOf(const Pane &pane) const;
    qsizetype fitting() const;
    void arrange(qsizetype inView);
    void showChosen();
    void placeTabs();

    QString m_name;
    QSplitter *m_splitter;
    QTabBar *m_tabs;
    QHBoxLayout *m_tabLine;
    QList<Pane> m_panes;
    qsizetype m_inView = 0; ///< how many panes fit
    QByteArray m_wide;      ///< of the splitter, while all panes were in view
};

} // namespace ui
