// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <QGuiApplication>
#include <QImageReader>

#include <cstdio>

/// rendericon SIZE IN.svg OUT.png: paints a square drawing in that many pixels. Needs no display.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const int size = words.value(1).toInt();
    if (words.size() != 4 || size < 1) {
        std::fputs("usage: rendericon SIZE IN.svg OUT.png\n", stderr);
        return 2;
    }
    QImageReader reader(words.at(2), "svg");
    reader.setScaledSize({size, size});
    const QImage image = reader.read();
    if (image.isNull() || !image.save(words.at(3), "png")) {
        std::fprintf(stderr, "rendericon: %s could not be painted as %s: %s\n", qPrintable(words.at(2)),
                     qPrintable(words.at(3)), qPrintable(reader.errorString()));
        return 3;
    }
    return 0;
}
