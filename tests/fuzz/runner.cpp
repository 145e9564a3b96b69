// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <QDirIterator>
#include <QFile>

#include <cstdint>
#include <cstdio>

// Runs a fuzz target over every file below the folders named, each whole and cut at several places: for
// machines without libFuzzer, and for every run of the tests.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace
{

constexpr qint64 kMostBytes = 4 << 20;

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
}

int runFolder(const QString &folder)
{
    int files = 0;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.read(kMostBytes);
        run(bytes);
        for (const int part : {3, 17, 64, 512, 1500})
            run(bytes.left(bytes.size() * part / 2000));
        ++files;
    }
    return files;
}

} // namespace

int main(int argc, char **argv)
{
    run({});
    int files = 0;
    for (int i = 1; i < argc; ++i)
        files += runFolder(QString::fromLocal8Bit(argv[i]));
    std::printf("%d files, each in six lengths\n", files);
    return files > 0 ? 0 : 1;
}
