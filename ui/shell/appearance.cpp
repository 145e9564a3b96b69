// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "appearance.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kLookKey = "appearance/look"_L1;
constexpr auto kTextKey = "appearance/textSize"_L1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Appearance)
};

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// For platforms that cannot be asked for a scheme: grey grounds, contrasts of 4.5:1 and more.
QPalette ownPalette(bool dark)
{
    const QColor window = dark ? QColor(45, 45, 48) : QColor(239, 239, 239);
    const QColor text = dark ? QColor(225, 225, 225) : QColor(20, 20, 20);
    const QColor weak = dark ? QColor(165, 165, 165) : QColor(95, 95, 95);
    QPalette palette(window);
    palette.setColor(QPalette::Base, dark ? QColor(30, 30, 32) : QColor(255, 255, 255));
    palette.setColor(QPalette::AlternateBase, dark ? QColor(38, 38, 41) : QColor(247, 247, 247));
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(60, 60, 64) : QColor(255, 255, 220));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, dark ? QColor(125, 125, 125) : QColor(150, 150, 150));
    }
    palette.setColor(QPalette::PlaceholderText, weak);
    palette.setColor(QPalette::Highlight, QColor(48, 100, 180));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(125, 175, 255) : QColor(0, 80, 190));
    return palette;
}

/// Relative luminance, WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Darkens the ground of what is selected until light text on it has a contrast of 4.5:1; Qt's own blue has less. True
/// if it had to.
bool makeSelectionReadable(QPalette &palette)
{
    constexpr double kContrast = 4.5;
    constexpr double kGlare = 0.05;
    QColor ground = palette.color(QPalette::Highlight);
    const double text = luminance(palette.color(QPalette::HighlightedText)) + kGlare;
    if (text < luminance(ground) + kGlare || text / (luminance(ground) + kGlare) >= kContrast)
        return false;
    while (ground.lightness() > 0 && text / (luminance(ground) + kGlare) < kContrast)
        ground = ground.darker(105);
    palette.setColor(QPalette::Highlight, ground);
    return true;
}

void applyLook(Look look)
{
    const Qt::ColorScheme schemes[] = {Qt::ColorScheme::Unknown, Qt::ColorScheme::Light, Qt::ColorScheme::Dark};
    QApplication::setPalette(QPalette());
    QGuiApplication::styleHints()->setColorScheme(schemes[int(look)]);
    if (look != Look::System && isDark(QGuiApplication::palette()) != (look == Look::Dark))
        QApplication::setPalette(ownPalette(look == Look::Dark));
    QPalette palette = QGuiApplication::palette();
    const bool isHintFaint = palette.color(QPalette::PlaceholderText).alpha() < 255; // Qt's own: half of the text's colour
    if (isHintFaint)
        palette.setColor(QPalette::PlaceholderText, ownPalette(isDark(palette)).color(QPalette::PlaceholderText));
    if (makeSelectionReadable(palette) || isHintFaint)
        QApplication::setPalette(palette);
}

void applyTextSize(int percent)
{
    static const QFont system = QApplication::font();
    QFont font = system;
    if (system.pointSizeF() > 0)
        font.setPointSizeF(system.pointSizeF() * percent / 100);
    else
        font.setPixelSize(system.pixelSize() * percent / 100);
    QApplication::setFont(font);
}

} // namespace

QString lookName(Look look)
{
    switch (look) {
        case Look::System:
            return Texts::tr("Follow the system");
        case Look::Light:
            return Texts::tr("Light");
        case Look::Dark:
            return Texts::tr("Dark");
    }
    Q_UNREACHABLE_RETURN({});
}

Look currentLook()
{
    return Look(std::clamp(QSettings().value(kLookKey).toInt(), int(Look::System), int(Look::Dark)));
}

void setLook(Look look)
{
    QSettings().setValue(kLookKey, int(look));
    applyLook(look);
}

int currentTextSize()
{
    const int kept = QSettings().value(kTextKey, kTextSizes[0]).toInt();
    return std::ranges::contains(kTextSizes, kept) ? kept : kTextSizes[0];
}

void setTextSize(int percent)
{
    QSettings().setValue(kTextKey, percent);
    applyTextSize(percent);
}

void applyAppearance()
{
    if (currentLook() != Look::System)
        applyLook(currentLook());
    applyTextSize(currentTextSize());
}

} // namespace ui
