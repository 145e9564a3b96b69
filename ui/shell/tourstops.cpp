// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "tourstops.h"

#include "help/tour.h"
#include "mainwindow.h"
#include "projectview.h"
#include "widgets/panes.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kSeenKey = "tour/seen"_L1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TourStops)
};

std::function<QWidget *()> visible(MainWindow &window, const QString &name)
{
    return [&window, name]() -> QWidget * {
        const auto all = window.findChildren<QWidget *>(name);
        for (QWidget *widget : all) {
            Panes::reveal(widget);
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    };
}

QList<TourStep> steps(MainWindow &window)
{
    return {
        {Texts::tr("One project, one file"),
         Texts::tr("The areas of the project stand here. Everything you enter is stored when you leave its field; there "
                   "is nothing to save, and every step can be undone."),
         visible(window, u"rail"_s)},
        {Texts::tr("The question"),
         Texts::tr("Every clause of Annex I, with its state. Filter it, or type a number or a word. Ctrl+Down goes to "
                   "the next clause, Ctrl+Shift+Down to the next that needs work."),
         visible(window, u"clauses"_s)},
        {Texts::tr("The answer"),
         Texts::tr("Does it apply, and why? By which method and which standard is it shown? \"Guidance\" above the "
                   "fields says what to think of."),
         visible(window, u"answerForm"_s)},
        {Texts::tr("The proof"),
         Texts::tr("Evidence, down to the page and the words. Drop a file here, or choose a document and say where in "
                   "it the proof stands."),
         visible(window, u"citationsPane"_s)},
        {Texts::tr("What is left to do"),
         Texts::tr("This line counts what the checker misses. When it is satisfied, File, Export makes the technical "
                   "file as one PDF. F1 explains the place you are at; this tour is in the Help menu."),
         visible(window, u"statusLine"_s)},
    };
}

} // namespace

void startTour(MainWindow &window)
{
    QSettings().setValue(kSeenKey, true);
    if (window.findChild<Tour *>())
        return;
    window.view()->showArea(Area::Requirements);
    new Tour(steps(window), &window);
}

void startFirstTour(MainWindow &window)
{
    if (!QSettings().value(kSeenKey).toBool())
        startTour(window);
}

} // namespace ui
