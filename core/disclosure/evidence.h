// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Evidence, PublicOpinion and CorrectionNotice: what is kept of a publication besides the sheet.

#include "core/disclosure/disclosure.h"

namespace linwu::attachments {
struct Content;
} // namespace linwu::attachments

namespace linwu::disclosure {

/// What each publication leaves behind. The first four and the registers are kept by the program itself.
enum class EvidenceKind {
    sealedSheet,   ///< 盖章件扫描
    firstDayPhoto, ///< 首日照片
    lastDayPhoto,  ///< 末日照片
    online,        ///< 线上截图, or the reason for 未线上公开
    minutes,       ///< 会议记录扫描
    opinionPage,   ///< 监督委员会签字件
    filing,        ///< 备案回执
    other,
};

/// A record of a piece of evidence: what it is called, how many pages, its digest, and what it is if the file itself was given.
struct Evidence {
    static constexpr std::string_view table = "evidence";
    Id<Evidence> id;
    Id<Disclosure> disclosure;
    EvidenceKind kind = EvidenceKind::other;
    std::string name;
    int pages = 1;
    std::string sha256;               ///< of the file as it was given, lower-case hex; empty when not known
    std::optional<Date> takenOn;      ///< of photos
    std::string reason;               ///< why there is none (未线上公开)
    Id<attachments::Content> content; ///< none: only the name is kept

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("disclosure_id", self.disclosure);
        visit("kind", self.kind);
        visit("name", self.name);
        visit("pages", self.pages);
        visit("sha256", self.sha256);
        visit("taken_on", self.takenOn);
        visit("reason", self.reason);
        visit("content_id", self.content);
    }

    [[nodiscard]] bool isPhoto() const { return kind == EvidenceKind::firstDayPhoto || kind == EvidenceKind::lastDayPhoto; }

    bool operator==(const Evidence&) const = default;
};

enum class OpinionWay { oral, written, phone, online, box };
enum class OpinionDemand {
    explanation,  ///< 解释
    correction,   ///< 更正
    voucherCheck, ///< 查账
    meeting,      ///< 提交会议
};
enum class OpinionState {
    received, ///< 已收
    inHand,   ///< 办理中
    answered, ///< 已答复
    appealed, ///< 不服上报
    settled,  ///< 办结
};

/// 群众意见: entered by staff, with a number and a day by which it is answered.
struct PublicOpinion {
    static constexpr std::string_view table = "public_opinion";
    Id<PublicOpinion> id;
    Id<Disclosure> disclosure;
    std::string number; ///< 编号, given by the program
    Date receivedOn{1900, 1, 1};
    std::string person; ///< empty: 匿名
    OpinionWay way = OpinionWay::oral;
    std::string target; ///< 针对: row or voucher
    std::string content;
    OpinionDemand demand = OpinionDemand::explanation;
    std::string handler; ///< 承办人
    Date dueOn{1900, 1, 1};
    OpinionState state = OpinionState::received;
    std::optional<Date> answeredOn;
    std::string answer;
    std::optional<bool> satisfied;

    [[nodiscard]] bool open() const { return state == OpinionState::received || state == OpinionState::inHand; }

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("disclosure_id", self.disclosure);
        visit("number", self.number);
        visit("received_on", self.receivedOn);
        visit("person", self.person);
        visit("way", self.way);
        visit("target", self.target);
        visit("content", self.content);
        visit("demand", self.demand);
        visit("handler", self.handler);
        visit("due_on", self.dueOn);
        visit("state", self.state);
        visit("answered_on", self.answeredOn);
        visit("answer", self.answer);
        visit("satisfied", self.satisfied);
    }

    bool operator==(const PublicOpinion&) const = default;
};

/// Class A: typing, posted beside the sheet. Class B: any amount, name, list, period or conclusion; a new version is published.
enum class CorrectionGrade { typing, substance };

/// 更正公告
struct CorrectionNotice {
    static constexpr std::string_view table = "correction_notice";
    Id<CorrectionNotice> id;
    Id<Disclosure> disclosure; ///< the sheet that was wrong
    CorrectionGrade grade = CorrectionGrade::typing;
    std::string place;      ///< 原表行
    std::string printed;    ///< 原公布
    std::string rightValue; ///< 更正为
    std::string cause;
    std::string foundBy;
    std::string effect; ///< 对合计的影响
    Date noticedOn{1900, 1, 1};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("disclosure_id", self.disclosure);
        visit("grade", self.grade);
        visit("place", self.place);
        visit("printed", self.printed);
        visit("right_value", self.rightValue);
        visit("cause", self.cause);
        visit("found_by", self.foundBy);
        visit("effect", self.effect);
        visit("noticed_on", self.noticedOn);
    }

    bool operator==(const CorrectionNotice&) const = default;
};

[[nodiscard]] Problems check(const Evidence& evidence);
[[nodiscard]] Problems check(const PublicOpinion& opinion);
[[nodiscard]] Problems check(const CorrectionNotice& notice);

} // namespace linwu::disclosure

template <>
struct linwu::Codes<linwu::disclosure::EvidenceKind> {
    using Kind = disclosure::EvidenceKind;
    static constexpr std::array<std::pair<Kind, std::string_view>, 8> table{{
        {Kind::sealedSheet, "sealed_sheet"},
        {Kind::firstDayPhoto, "first_day_photo"},
        {Kind::lastDayPhoto, "last_day_photo"},
        {Kind::online, "online"},
        {Kind::minutes, "minutes"},
        {Kind::opinionPage, "opinion_page"},
        {Kind::filing, "filing"},
        {Kind::other, "other"},
    }};
};

template <>
struct linwu::Codes<linwu::disclosure::OpinionWay> {
    using Way = disclosure::OpinionWay;
    static constexpr std::array<std::pair<Way, std::string_view>, 5> table{
        {{Way::oral, "oral"}, {Way::written, "written"}, {Way::phone, "phone"}, {Way::online, "online"}, {Way::box, "box"}}};
};

template <>
struct linwu::Codes<linwu::disclosure::OpinionDemand> {
    using Demand = disclosure::OpinionDemand;
    static constexpr std::array<std::pair<Demand, std::string_view>, 4> table{{
        {Demand::explanation, "explanation"},
        {Demand::correction, "correction"},
        {Demand::voucherCheck, "voucher_check"},
        {Demand::meeting, "meeting"},
    }};
};

template <>
struct linwu::Codes<linwu::disclosure::OpinionState> {
    using State = disclosure::OpinionState;
    static constexpr std::array<std::pair<State, std::string_view>, 5> table{{
        {State::received, "received"},
        {State::inHand, "in_hand"},
        {State::answered, "answered"},
        {State::appealed, "appealed"},
        {State::settled, "settled"},
    }};
};

template <>
struct linwu::Codes<linwu::disclosure::CorrectionGrade> {
    using Grade = disclosure::CorrectionGrade;
    static constexpr std::array<std::pair<Grade, std::string_view>, 2> table{
        {{Grade::typing, "typing"}, {Grade::substance, "substance"}}};
};
