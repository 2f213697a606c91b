// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// InputForm: a form made of the fields an input names. One form a step; it shows only what the step needs.

#include "core/mediation/agreement_inputs.h"
#include "core/mediation/course_inputs.h"
#include "core/mediation/intake_inputs.h"
#include "ui/mediation/rows_editor.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/search_field.h"

#include <QHash>
#include <QStringList>

namespace linwu::ui {

/// The list of words behind an enumeration.
[[nodiscard]] constexpr std::string_view wordList(mediation::Source)
{
    return "source";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::ReferralFrom)
{
    return "referral_from";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::ApplicationForm)
{
    return "application_form";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::Matter)
{
    return "matter";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::TakenBy)
{
    return "taken_by";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::Grade)
{
    return "grade";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::Risk)
{
    return "risk";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::Retention)
{
    return "retention";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::PartyKind)
{
    return "party_kind";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::Side)
{
    return "side";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::Capacity)
{
    return "capacity";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::Willing)
{
    return "willing";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::RepresentativeKind)
{
    return "representative_kind";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::AssignMode)
{
    return "assign_mode";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::SessionResult)
{
    return "session_result";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::Stationing)
{
    return "stationing";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::AgreementForm)
{
    return "agreement_form";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::ObligationKind)
{
    return "obligation_kind";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::ConfirmationState)
{
    return "confirmation_state";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::CourtGround)
{
    return "court_ground";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::TransferKind)
{
    return "transfer_kind";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::Means)
{
    return "means";
}

[[nodiscard]] constexpr std::string_view wordList(mediation::SheetState)
{
    return "sheet_state";
}

/// What editors need of the desk behind the form.
struct FormDesk {
    Date today;
    SearchAnswer people = {}; ///< finds people of the register; none: the record is typed
};

/// The editor of a field by its kind and name.
[[nodiscard]] QWidget* makeEditor(const std::string& field, ActField::Kind kind, const FormDesk& desk);

/// How wide the column of a field is in a table of the form, at 100 %.
[[nodiscard]] int widthOf(std::string_view field);

/// Lets somebody chosen in `person` stand as the name in `name`, where nothing was typed yet.
void nameFrom(QWidget* person, QWidget* name);

/// A choice as wide as its place, not as its longest word.
[[nodiscard]] CodeField* fitted(CodeField* field);

/// A choice of all words of an enumeration.
template <class Enum>
[[nodiscard]] QWidget* makeChoice()
{
    QList<CodeChoice> choices;
    for (const auto& [value, code] : Codes<Enum>::table) {
        choices.append({std::string(code), label(wordList(Enum{}), code)});
    }
    return fitted(new CodeField(choices, false));
}

/// What stands in a field at first, as its editor shows it.
template <class T>
[[nodiscard]] QString startText(const T& value)
{
    if constexpr (std::is_same_v<T, std::string>) {
        return toQt(value);
    } else if constexpr (std::is_same_v<T, std::optional<Date>>) {
        return dateText(value);
    } else if constexpr (std::is_same_v<T, bool>) {
        return value ? QStringLiteral("1") : QString();
    } else if constexpr (std::is_same_v<T, int>) {
        return value == 0 ? QString() : QString::number(value);
    } else if constexpr (std::is_same_v<T, std::optional<Money>>) {
        return value ? toQt(plainMoneyText(*value)) : QString();
    } else if constexpr (std::is_enum_v<T>) {
        return toQt(codeOf(value));
    } else {
        return {};
    }
}

class InputForm final : public QWidget {
    Q_OBJECT

public:
    /// `shown`: which fields stand in the form, in their own order; empty: all.
    template <class Input>
    static InputForm* make(const Input& start, const FormDesk& desk, const QStringList& shown = {})
    {
        auto* form = new InputForm;
        Input::fields(start, [&](const char* name, const auto& member, mediation::Need need) {
            form->add(name, member, need == mediation::Need::must, desk, shown);
        });
        form->finish();
        return form;
    }

    /// What was typed, over `start`.
    template <class Input>
    Input read(const Input& start, Problems& problems) const
    {
        return mediation::readInput(given(), start, problems);
    }

    /// What stands in all editors, for a draft that survives a crash; and back.
    [[nodiscard]] QHash<QString, QString> texts() const;
    void setTexts(const QHash<QString, QString>& texts);

    /// Shows the problems at their fields; what belongs to none stands on top.
    void mark(const Problems& problems);

    [[nodiscard]] Form* form() const { return m_form; }

    [[nodiscard]] RowsEditor* rows(const QString& field) const { return m_rows.value(field); }

Q_SIGNALS:
    void edited();

private:
    InputForm();
    [[nodiscard]] ActInput given() const;
    void addEditor(const char* name, QWidget* editor, bool must, const QString& text);
    void addRows(const char* name, const QList<RowsColumn>& columns);
    void finish();

    template <class T>
    static QWidget* editorOf(const char* name, const FormDesk& desk)
    {
        if constexpr (std::is_enum_v<T>) {
            return makeChoice<T>();
        } else {
            return makeEditor(name, mediation::detail::kindOf<T>(), desk);
        }
    }

    template <class T>
    void add(const char* name, const T& value, bool must, const FormDesk& desk, const QStringList& shown)
    {
        if (!shown.isEmpty() && !shown.contains(QLatin1String(name))) {
            return;
        }
        if constexpr (mediation::detail::isList<T>) {
            using Item = typename T::value_type;
            QList<RowsColumn> columns;
            Item item{};
            Item::fields(item, [&](const char* field, const auto& member, mediation::Need) {
                using Member = std::remove_cvref_t<decltype(member)>;
                if constexpr (!mediation::detail::isList<Member>) {
                    columns.append(
                        {QLatin1String(field),
                         fieldLabel("case", field),
                         [field, desk] { return editorOf<Member>(field, desk); },
                         widthOf(field)}
                    );
                }
            });
            addRows(name, columns);
        } else {
            addEditor(name, editorOf<T>(name, desk), must, startText(value));
        }
    }

    Form* m_form;
    QWidget* m_top;
    QHash<QString, RowsEditor*> m_rows;
};

} // namespace linwu::ui
