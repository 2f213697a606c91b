// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/drafts.h"

#include "core/registry/drafts.h"
#include "ui/text/convert.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimer>

#include <stdexcept>

namespace linwu::ui {

namespace {

bool belongsTo(const DraftsFile& file, const QString& form)
{
    const bool ofCase = form.startsWith(u"case:");
    return ofCase == (file.ending == caseDrafts.ending);
}

} // namespace

Drafts::Drafts(const Registry& registry, QObject* parent)
    : QObject(parent)
    , m_registry(registry)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(800);
    connect(m_timer, &QTimer::timeout, this, &Drafts::flush);
    read();
}

Drafts::~Drafts()
{
    if (m_timer->isActive()) {
        flush();
    }
}

QString Drafts::path(const DraftsFile& file) const
{
    return toQt(draftsFileOf(m_registry.file(), file).string());
}

void Drafts::read()
{
    m_others.clear();
    for (const DraftsFile& file : draftsFiles) {
        readFrom(file);
    }
}

void Drafts::readFrom(const DraftsFile& file)
{
    QFile stored(path(file));
    if (path(file).isEmpty() || !stored.open(QIODevice::ReadOnly)) {
        return;
    }
    try {
        const std::string plain = m_registry.sealer().open(Blob{stored.readAll().toStdString()}, file.place);
        const auto forms = QJsonDocument::fromJson(QByteArray::fromStdString(plain)).object();
        for (auto form = forms.begin(); form != forms.end(); ++form) {
            const auto fields = form.value().toObject();
            Texts texts;
            for (auto field = fields.begin(); field != fields.end(); ++field) {
                texts.insert(field.key(), field.value().toString());
            }
            m_drafts.insert(form.key(), texts);
        }
    } catch (const std::runtime_error&) {
        // Torn or of another key: a draft is a convenience, the register itself is untouched.
        m_others.insert(path(file));
    }
}

void Drafts::reread()
{
    m_timer->stop();
    m_drafts.clear();
    read();
}

void Drafts::keep(const QString& form, const Texts& texts)
{
    m_drafts.insert(form, texts);
    m_timer->start();
}

Drafts::Texts Drafts::kept(const QString& form) const
{
    return m_drafts.value(form);
}

void Drafts::drop(const QString& form)
{
    if (m_drafts.remove(form) > 0) {
        flush();
    }
}

void Drafts::flush()
{
    m_timer->stop();
    for (const DraftsFile& file : draftsFiles) {
        if (!path(file).isEmpty()) {
            writeTo(file);
        }
    }
}

void Drafts::writeTo(const DraftsFile& file)
{
    QJsonObject forms;
    for (auto form = m_drafts.cbegin(); form != m_drafts.cend(); ++form) {
        if (!belongsTo(file, form.key())) {
            continue;
        }
        QJsonObject fields;
        for (auto field = form.value().cbegin(); field != form.value().cend(); ++field) {
            fields.insert(field.key(), field.value());
        }
        forms.insert(form.key(), fields);
    }
    if (forms.isEmpty()) {
        if (!m_others.contains(path(file))) {
            QFile::remove(path(file));
        }
        return;
    }
    try {
        const Blob sealed =
            m_registry.sealer().seal(QJsonDocument(forms).toJson(QJsonDocument::Compact).toStdString(), file.place);
        QSaveFile stored(path(file));
        if (stored.open(QIODevice::WriteOnly)) {
            stored.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            stored.write(QByteArray::fromStdString(sealed.bytes));
            stored.commit();
            m_others.remove(path(file));
        }
    } catch (const SealError&) {
        // Without the key of cases nothing of them is typed that could be kept.
        return;
    }
}

} // namespace linwu::ui
