"""One sheet of paper is given out: what is always there, then matters for decision, what is late, what comes."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reports.catalogue.one_page.sheet import LINES, MIDDLE, Texts, fitted, lines, whole_part
from reports.cells import Prose

PHRASE = "Phối hợp kiểm soát an toàn thực phẩm nông sản vận chuyển giữa hai tỉnh "
words = st.integers(1, 4).map(lambda n: PHRASE * n)


def texts(**changed):
    ordinary = {
        "name": "Chương trình hợp tác giữa tỉnh Mẫu Bắc và tỉnh Mẫu Nam giai đoạn 2025–2029",
        "basis": "Chương trình hợp tác · giai đoạn 2025–2029",
        "version": "bản dùng cho Mẫu Bắc",
        "is_another_day": False,
        "sentences": "Đến nay đã hoàn thành 37/61 nhiệm vụ. Có 09 nhiệm vụ quá hạn. Có 01 vấn đề xin ý kiến chỉ đạo.",
        "is_sample": False,
        "sides": ["Mẫu Bắc", "Mẫu Nam", "Chung"],
        "areas": [("Nông nghiệp và phát triển nông thôn 16 con (kỳ này)", PHRASE, 2)] * 8,
        "matters": [PHRASE * 3],
        "overdue": [PHRASE * 3] * 8,
        "proposals": [PHRASE] * 6,
        "coming": [PHRASE] * 8,
    }
    return Texts(**ordinary | changed)


@settings(deadline=None)  # the machine that tests may be busy
@given(
    st.builds(
        texts,
        matters=st.lists(words, max_size=12),
        overdue=st.lists(words, max_size=8),
        proposals=st.lists(words, max_size=6),
        coming=st.lists(words, max_size=8),
    )
)
def test_whatever_the_lists_hold_the_sheet_is_not_overdrawn_beyond_one_row_of_each(asked):
    fit = fitted(asked)
    least = fit.matters <= 1 and fit.overdue <= 1 and fit.proposals <= 1 and fit.coming <= 1
    assert fit.left >= 0 or least
    assert fit.left <= LINES


def test_of_every_list_that_is_not_empty_something_is_shown():
    fit = fitted(texts(matters=[PHRASE * 4] * 20))
    assert min(fit.matters, fit.overdue, fit.proposals, fit.coming) >= 1


def test_a_full_sheet_shortens_the_results_of_the_areas_before_it_cuts_the_lists():
    empty = {"matters": [], "overdue": [], "proposals": [], "coming": []}
    roomy, full = fitted(texts(**empty)), fitted(texts())
    assert roomy.results[0] > full.results[0]


def test_with_less_to_decide_more_of_what_is_overdue_finds_room():
    plain = [("Y tế", "", 2)] * 8
    assert fitted(texts(areas=plain, matters=[])).overdue > fitted(texts(areas=plain, matters=[PHRASE * 4] * 3)).overdue


def test_a_line_is_measured_in_whole_words():
    assert lines("", 10) == 1
    assert lines("một hai ba", 10) == 1
    assert lines("một hai ba bốn", 10) == 2
    assert lines("một\nhai", 10) == 2
    assert MIDDLE > 1


def test_what_is_shortened_ends_with_a_sentence_a_clause_or_a_word():
    assert Prose("Đã họp. Đã ký biên bản.", length=12).opening == "Đã họp…"
    assert Prose("Đã họp, đã ký biên bản.", length=12).opening == "Đã họp…"
    assert Prose("Đã họp lần hai", length=12).opening == "Đã họp lần…"
    assert Prose("Đã họp.", length=12).opening == "Đã họp."


def test_paper_shows_whole_clauses_of_a_result_or_none_of_it():
    assert whole_part("Đã họp. Đã ký biên bản.", 12) == "Đã họp…"
    assert whole_part("Hai bên đã thống nhất mười một dự án", 20) == ""
    assert whole_part("Đã họp.", 12) == "Đã họp."
    assert whole_part("Đã họp.", 0) == ""


def test_without_room_for_an_opinion_the_lists_get_it():
    full = {"matters": [PHRASE * 4] * 3}
    assert fitted(texts(**full, asks_for_opinion=False)).overdue >= fitted(texts(**full)).overdue
    assert fitted(texts(matters=[], asks_for_opinion=False, overdue=[])).left > 0
