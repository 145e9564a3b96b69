// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

// Writes the sample document to the path given: two processes must write the same bytes.
#include "samples.h"

#include <report/render.h>

#include <QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    base::SilentJob job;
    return report::render(samples::fullDocument(), QGuiApplication::arguments().value(1), job) ? 0 : 1;
}
