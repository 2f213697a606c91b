// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/resident_fields.h"

#include "core/base/code_list.h"
#include "ui/text/convert.h"
#include "ui/text/values.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/text_fields.h"

#include <QPlainTextEdit>

namespace linwu::ui {
namespace {

using residents::Resident;

/// Plain text members by field name.
std::string* textMember(Resident& resident, std::string_view field)
{
    const std::pair<std::string_view, std::string*> members[] = {
        {"name", &resident.name},
        {"former_name", &resident.formerName},
        {"sex", &resident.sex},
        {"id_type", &resident.idType},
        {"ethnic", &resident.ethnic},
        {"political", &resident.political},
        {"education", &resident.education},
        {"marital", &resident.marital},
        {"hukou_address", &resident.hukouAddress},
        {"hukou_type", &resident.hukouType},
        {"resident_type", &resident.residentType},
        {"employer", &resident.employer},
        {"job", &resident.job},
        {"emergency_name", &resident.emergencyName},
        {"vehicle", &resident.vehicle},
    };
    for (const auto& [name, member] : members) {
        if (name == field) {
            return member;
        }
    }
    return nullptr;
}

SealedText* sealedMember(Resident& resident, std::string_view field)
{
    const std::pair<std::string_view, SealedText*> members[] = {
        {"id_number", &resident.idNumber},
        {"phone", &resident.phone},
        {"phone2", &resident.phone2},
        {"remark", &resident.remark},
        {"emergency_phone", &resident.emergencyPhone},
        {"health", &resident.health},
        {"disability", &resident.disability},
    };
    for (const auto& [name, member] : members) {
        if (name == field) {
            return member;
        }
    }
    return nullptr;
}

} // namespace

QWidget* makeCodeField(std::string_view list)
{
    const CodeList& codes = CodeList::of(list);
    QList<CodeChoice> choices;
    for (const auto& code : codes.codes()) {
        choices.append({code, toQt(codes.nameOf(code))});
    }
    return new CodeField(choices);
}

QWidget* makeResidentEditor(const QString& field, const Date& today)
{
    const std::string name = toCore(field);
    if (const auto list = codeListOf(name); !list.empty()) {
        return makeCodeField(list);
    }
    if (name == "birth") {
        auto* editor = new DateField(Precision::year);
        editor->setToday(today);
        return editor;
    }
    if (name == "id_number") {
        return new IdField;
    }
    if (name == "phone" || name == "phone2" || name == "emergency_phone") {
        return new PhoneField;
    }
    return new QLineEdit;
}

QString editableText(const Reader& reader, const Resident& resident, const QString& field)
{
    Resident copy = resident;
    const std::string name = toCore(field);
    if (const auto* text = textMember(copy, name)) {
        return toQt(*text);
    }
    if (const auto* sealed = sealedMember(copy, name)) {
        return toQt(reader.open(*sealed));
    }
    return name == "birth" ? dateText(resident.birth) : QString();
}

Problems setField(Resident& resident, const QString& field, const QString& text, const Date& today)
{
    const std::string name = toCore(field);
    const QString trimmed = text.trimmed();
    if (auto* member = textMember(resident, name)) {
        *member = toCore(trimmed);
        return {};
    }
    if (auto* sealed = sealedMember(resident, name)) {
        *sealed = SealedText(toCore(trimmed));
        return {};
    }
    if (name == "birth") {
        const auto read = readDate(trimmed, today);
        if (!trimmed.isEmpty() && !read) {
            return {{name, "date_unreadable", Severity::block, {}}};
        }
        resident.birth = read;
        return {};
    }
    return {{name, "unknown_field", Severity::block, {}}};
}

} // namespace linwu::ui
