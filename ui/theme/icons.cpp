// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

// Outside of any namespace, as the macro asks.
static void registerLinwuResources()
{
    Q_INIT_RESOURCE(linwu);
}

namespace linwu::ui {
namespace {

QByteArray strokesOf(const QString& name)
{
    registerLinwuResources();
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws an icon's strokes at paint time, so that a change of theme needs no new icons.
class StrokeEngine final : public QIconEngine {
public:
    StrokeEngine(QString name, std::optional<QColor> colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, drawn(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return drawn(size, mode, state); }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return drawn(size, mode, state);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new StrokeEngine(m_name, m_colour); }

private:
    [[nodiscard]] QPixmap drawn(const QSize& size, QIcon::Mode mode, QIcon::State) const
    {
        const Tokens& t = tokens();
        const QColor colour = mode == QIcon::Disabled ? t.faint : m_colour.value_or(t.ink);
        const QString key = m_name + QLatin1Char('|') + colour.name() + QLatin1Char('|') + QString::number(size.width());
        QPixmap kept;
        if (QPixmapCache::find(key, &kept)) {
            return kept;
        }
        QSvgRenderer renderer(strokesOf(m_name).replace("#000", colour.name().toLatin1()));
        kept = QPixmap(size);
        kept.fill(Qt::transparent);
        QPainter painter(&kept);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(key, kept);
        return kept;
    }

    QString m_name;
    std::optional<QColor> m_colour;
};

} // namespace

QIcon themeIcon(const QString& name)
{
    return QIcon(new StrokeEngine(name, std::nullopt));
}

QIcon themeIcon(const QString& name, const QColor& colour)
{
    return QIcon(new StrokeEngine(name, colour));
}

QIcon programIcon()
{
    registerLinwuResources();
    return QIcon(QStringLiteral(":/icons/linwu.svg"));
}

} // namespace linwu::ui
