"""The tests that take long, with the number of their cases that are tried by default; all are where ``LAWFLOW_FULL=1`` is set.

Those of a test are spread evenly over its cases. None of these tests asks alone for a rule of the law or for its text.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

LONG: Final = {
    "cases/test_every_command_alike.py": {
        "test_every_command_names_the_same_stage_on_every_day": 9,
        "test_every_command_names_the_same_stage_of_a_thinned_walk": 4,
    },
    "cli/test_check.py": {
        "test_procedures_of_which_a_theorem_holds_share_a_line": 0,
        "test_what_holds_is_exit_0": 1,
        "test_what_notices_faults_is_told": 1,
    },
    "cli/test_compare.py": {
        "test_no_id_of_a_stage_a_kind_or_a_field_is_left_in_kazakh_and_russian": 0,
        "test_a_rule_that_both_have_says_why_one_of_them_is_inferred": 0,
        "test_what_changes_nothing_is_told_only_when_asked_for": 0,
        "test_the_changes_are_told_in_each_language": 1,
        "test_an_example_says_what_bill_it_is_of_and_what_each_act_records": 0,
    },
    "cli/test_dates.py": {
        "test_a_chain_can_be_played_as_it_is_printed": 2,
        "test_status_on_a_day_does_not_change_when_later_acts_are_added": 0,
        "test_the_calendar_is_written_and_what_it_leaves_out_is_said": 0,
    },
    "cli/test_dates_in_words.py": {
        "test_no_page_holds_two_forms_of_a_date_in_its_sentences": 6,
    },
    "cli/test_errors_as_json.py": {
        "test_wherever_an_article_is_cited_it_stands_as_data_with_its_label_in_three_languages": 4,
    },
    "cli/test_labels_for_ids.py": {
        "test_a_label_in_the_place_of_an_id_is_told_the_id": 100,
    },
    "cli/test_names.py": {
        "test_no_page_to_2022_says_that_the_senate_approves": 2,
    },
    "cli/test_no_ids_in_prose.py": {
        "test_no_id_stands_in_prose": 14,
    },
    "cli/test_pages.py": {
        "test_the_pages_of_the_law_tell_in_words_what_has_a_name": 3,
        "test_the_pages_of_the_law_have_no_english_word": 8,
        "test_the_pages_of_a_bill_have_no_english_word": 4,
        "test_the_table_of_an_audit_tells_outcomes_acts_and_irregularities_in_words": 1,
        "test_the_page_of_a_forecast_has_no_english_word": 1,
        "test_what_real_histories_say_of_an_answer": 1,
    },
    "cli/test_questions_in_words.py": {
        "test_each_procedure_is_told_in_its_own_words": 1,
    },
    "cli/test_robust.py": {
        "test_an_odd_title_breaks_nothing_and_no_terminal_obeys_it": 2,
        "test_a_file_with_an_odd_title_is_written": 2,
        "test_a_command_of_several_processes_that_is_stopped_ends_them_all": 0,
        "test_a_file_is_written_though_nobody_reads_the_page": 2,
        "test_what_may_not_be_read_is_exit_3": 1,
    },
    "cli/test_several.py": {
        "test_one_that_cannot_be_read_is_told_and_the_rest_go_on": 2,
        "test_a_file_is_counted_once_by_whatever_names_it_is_reached": 7,
        "test_dates_of_several_are_written_as_one_calendar": 0,
    },
    "cli/test_terminal.py": {
        "test_nothing_is_bold_against_the_wish": 1,
        "test_an_error_fits_the_terminal_and_no_word_of_it_is_broken": 3,
        "test_a_page_fits_eighty_columns": 3,
        "test_without_a_pager_the_page_is_printed": 2,
    },
    "cli/test_windows.py": {
        "test_what_is_piped_is_utf_8_under_any_code_page": 2,
        "test_every_module_loads_and_writes_without_what_windows_has_not": 0,
    },
    "cli/test_words_of_readers.py": {
        "test_a_search_for_a_word_of_readers_finds_what_they_mean": 1,
        "test_a_word_that_no_change_is_about_gets_the_nearest": 1,
    },
    "dossiers/test_saving.py": {
        "test_toml_and_json_give_the_same_dossier_back": 0,
    },
    "law/test_backward.py": {
        "test_forward_and_backward_are_one_definition": 8,
    },
    "passage/test_conciliation.py": {
        "test_an_approval_of_the_text_that_falls_short_is_no_refusal_and_may_be_voted_again": 3,
    },
    "passage/test_votes_by_their_counts.py": {
        "test_the_audit_takes_it_as_the_vote_that_fell": 11,
        "test_a_vote_told_as_fallen_that_carries_is_the_one_carried": 11,
        "test_so_does_the_play_which_stops_there": 11,
    },
    "passage/test_what_a_refusal_says.py": {
        "test_a_condition_that_is_not_met_is_told_as_what_is_needed": 8,
    },
    "readers/test_browser.py": {
        "test_the_sheet_of_a_bill_prints_on_two_pages_of_a4_at_most": 1,
        "test_letters_are_letters_and_texts_stay_in_their_boxes": 1,
    },
    "readers/test_mermaid.py": {
        "test_every_procedure_is_parsed_and_some_are_drawn": 0,
    },
    "readers/test_plantuml.py": {
        "test_it_sees_every_stage": 1,
    },
    "reconstruction/test_declarations.py": {
        "test_a_decree_on_the_last_day_of_the_month_is_early_whether_or_not_the_declaration_is_told": 1,
    },
    "reconstruction/test_long_records.py": {
        "test_as_many_acts_more_take_as_much_work_more": 0,
    },
    "space/test_space.py": {
        "test_every_step_has_an_arc_under_some_answers": 4,
        "test_every_position_and_arc_is_found_once": 10,
        "test_facts_that_nothing_to_come_looks_at_make_no_difference": 10,
        "test_what_a_position_forgets_makes_no_difference": 10,
        "test_the_space_accepts_what_the_machine_accepts_refusal_for_refusal": 10,
    },
    "space/test_tables.py": {
        "test_arrays_space_and_machine_accept_the_same_histories_refusal_for_refusal": 4,
        "test_the_arrays_tell_of_every_arc": 10,
        "test_the_terms_of_a_step_stand_in_its_bits": 10,
    },
    "study/test_a_decree_after_a_late_rejection.py": {
        "test_a_law_adopted_too_late_is_not_supposed_to_have_been_returned_for_a_decree": 1,
    },
    "study/test_a_kurultai_dissolved_with_a_law_returned.py": {
        "test_a_new_kurultai_has_no_more_than_what_was_left_of_the_month_or_one_anew": 3,
    },
    "study/test_an_end_on_one_referral_of_several.py": {
        "test_as_many_ends_as_referrals_lack_no_referral_for_certain": 6,
    },
    "study/test_audit.py": {
        "test_thousands_of_acts_are_reported_in_seconds": 0,
        "test_every_real_bill_gets_a_report": 18,
    },
    "study/test_audit_alignment.py": {
        "test_no_alignment_of_a_random_record_is_cheaper": 6,
    },
    "study/test_audit_faults.py": {
        "test_a_seeded_fault_is_named_and_no_other": 1,
        "test_a_moved_act_is_named_and_no_other": 0,
    },
    "study/test_check.py": {
        "test_every_theorem_holds_wherever_it_is_claimed": 2,
    },
    "study/test_compare.py": {
        "test_compared_the_other_way_round_each_change_is_told_the_other_way_round": 0,
        "test_no_two_changes_of_one_act_read_alike": 1,
        "test_a_law_cited_otherwise_behaves_alike": 5,
        "test_every_change_is_shown_or_proved_to_show_nowhere": 0,
        "test_two_terms_of_one_name_that_other_acts_begin_are_one_gone_and_one_new": 0,
        "test_a_track_that_an_act_puts_a_bill_on_is_seen_where_a_term_begins": 0,
        "test_a_rule_whose_footing_alone_changed_within_an_edition_is_no_other_rule": 0,
    },
    "study/test_dates.py": {
        "test_the_earliest_days_are_those_of_an_exhaustive_search": 0,
        "test_the_latest_days_are_those_of_an_exhaustive_search": 0,
        "test_the_last_possible_day_of_the_next_act_is_the_last_that_works": 0,
        "test_what_is_sure_is_possible_and_days_follow_the_order_of_the_acts": 0,
        "test_the_random_bills_are_worth_the_search": 0,
    },
    "study/test_evidence.py": {
        "test_the_histories_stand_beside_the_answers": 0,
    },
    "study/test_lapses.py": {
        "test_a_lapse_recorded_on_the_last_day_itself_is_early_by_one_day": 20,
        "test_a_lapse_recorded_later_is_late_by_the_days_after_its_day": 10,
        "test_a_law_that_counts_as_signed_may_bear_the_last_day_of_the_month_or_the_day_after": 30,
    },
    "study/test_lawful_when_done.py": {
        "test_nothing_done_after_the_signature_makes_the_signature_unlawful": 12,
        "test_a_withdrawal_after_the_adoption_is_irregular_and_the_adoption_stays": 3,
    },
    "study/test_partings.py": {
        "test_an_example_is_of_an_ordinary_law_with_every_chamber_where_there_is_one": 1,
        "test_answers_about_the_recess_part_in_days": 1,
    },
    "study/test_paths.py": {
        "test_every_history_told_is_lawful_and_ends_at_its_goal": 4,
    },
    "study/test_power.py": {
        "test_everybody_together_makes_a_law_and_nobody_does_not": 0,
        "test_no_coalition_forces_what_those_outside_it_stop": 2,
    },
    "study/test_terms_in_reports.py": {
        "test_an_acceptance_after_the_month_on_objections_is_what_missed_it": 9,
        "test_what_the_president_does_after_his_term_is_what_missed_it": 40,
        "test_a_decision_of_the_senate_after_the_sixtieth_day_is_what_missed_it": 45,
    },
    "study/test_the_day_after_the_latest.py": {
        "test_the_term_that_fixes_the_latest_rejection_is_over_in_the_audit_of_a_later_one": 1,
    },
    "study/test_time_histories.py": {
        "test_a_month_dated_start_gives_intervals": 0,
    },
    "study/test_why.py": {
        "test_the_way_to_every_act_that_has_one_is_lawful": 4,
        "test_a_power_that_a_chamber_also_has_alone_is_found_behind_the_other_chamber": 3,
        "test_nothing_stands_against_an_act_exactly_when_it_is_taken": 4,
    },
    "test_readme.py": {
        "test_the_readme_shows_what_the_command_prints_now": 4,
    },
    "views/test_bpmn.py": {
        "test_the_process_is_valid_and_runs_to_each_end": 12,
    },
    "views/test_headline.py": {
        "test_a_map_says_of_an_act_taken_as_done_that_this_is_assumed": 12,
    },
    "views/test_layout.py": {
        "test_comparisons_in_overview_and_of_a_part_keep_everything_apart": 1,
        "test_no_text_is_wider_than_its_box": 40,
    },
    "views/test_objects.py": {
        "test_every_command_prints_its_page": 4,
    },
    "views/test_schemas.py": {
        "test_every_dossier_fits": 24,
    },
    "views/test_scxml.py": {
        "test_every_chart_agrees_with_the_machine": 4,
    },
    "views/test_sentences.py": {
        "test_another_term_changes_the_sentences_that_name_it_and_no_other": 8,
        "test_another_majority_changes_the_sentences_that_name_its_step_and_no_other": 8,
    },
    "views/test_sheet.py": {
        "test_it_takes_two_pages_at_most_in_letters_that_can_be_read": 20,
    },
    "views/test_side_routes.py": {
        "test_every_move_that_is_on_record_under_the_rules_drawn_is_marked_in_every_detail": 24,
    },
    "views/test_svg.py": {
        "test_no_text_reaches_beyond_its_box": 24,
        "test_no_id_is_borne_twice_and_every_link_leads_to_one": 8,
    },
    "views/test_timeline.py": {
        "test_no_words_lie_upon_words_or_upon_a_term_or_upon_the_day_asked_about": 48,
        "test_its_letters_print_in_six_points_on_a_sheet_of_a4": 48,
    },
    "web/test_in_a_browser.py": {
        "test_a_page_prints_on_a4": 0,
    },
    "web/test_pages.py": {
        "test_every_link_leads_to_a_page_and_to_a_place_on_it": 0,
    },
    "web/test_server.py": {
        "test_the_description_names_every_address_of_the_api": 0,
        "test_an_object_is_that_of_the_command": 0,
    },
}


def left_out(names: Iterable[str]) -> set[str]:
    """Return of the cases of tests, by their names (``tests/file.py::test[case]``), those that are not tried by default."""
    cases: dict[str, list[str]] = defaultdict(list)
    for name in names:
        cases[name.partition("[")[0]].append(name)
    left: set[str] = set()
    for test, found in cases.items():
        file, _, name = test.removeprefix("tests/").partition("::")
        usual = min(LONG.get(file, {}).get(name, len(found)), len(found))
        left |= set(found) - {found[n * len(found) // usual] for n in range(usual)}
    return left
