package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.kehoach.check.citations.CitationConflictCheck;
import vn.kehoach.check.citations.CitationDateCheck;
import vn.kehoach.check.citations.CitedSymbolCheck;
import vn.kehoach.check.citations.UnlinkedCitationCheck;
import vn.kehoach.check.citations.UnregisteredCitationCheck;
import vn.kehoach.check.counts.StatedItemsCheck;
import vn.kehoach.check.indicators.format.DecimalPointCheck;
import vn.kehoach.check.indicators.format.MixedGroupingCheck;
import vn.kehoach.check.indicators.prose.ProseAgainstTableCheck;
import vn.kehoach.check.indicators.prose.ProseComparisonCheck;
import vn.kehoach.check.indicators.prose.QuotedValueMissingCheck;
import vn.kehoach.check.indicators.prose.QuotedWordsCheck;
import vn.kehoach.check.indicators.prose.StatedCountCheck;
import vn.kehoach.check.indicators.prose.UnlinkedValueCheck;
import vn.kehoach.check.indicators.table.ContradictingCellCheck;
import vn.kehoach.check.indicators.table.NeedlessCellCheck;
import vn.kehoach.check.indicators.table.PlainComparisonCheck;
import vn.kehoach.check.indicators.table.RepeatedColumnCheck;
import vn.kehoach.check.indicators.table.RepeatedListingCheck;
import vn.kehoach.check.indicators.table.RoundedComparisonCheck;
import vn.kehoach.check.indicators.table.StrayCellCheck;
import vn.kehoach.check.indicators.table.WrongComparisonCheck;
import vn.kehoach.check.indicators.value.MissingUnitCheck;
import vn.kehoach.check.indicators.value.OddYearCheck;
import vn.kehoach.check.indicators.value.OwnerMissingCheck;
import vn.kehoach.check.indicators.value.PlanAgainstDirectionCheck;
import vn.kehoach.check.indicators.value.RepeatedValueCheck;
import vn.kehoach.check.indicators.value.ReversedRangeCheck;
import vn.kehoach.check.indicators.value.ShareSumCheck;
import vn.kehoach.check.indicators.value.ShareUnitCheck;
import vn.kehoach.check.language.BlankBeforePunctuationCheck;
import vn.kehoach.check.language.ClosingMarkCheck;
import vn.kehoach.check.language.DoubleBlankCheck;
import vn.kehoach.check.language.DoubledWordCheck;
import vn.kehoach.check.language.FinalPunctuationCheck;
import vn.kehoach.check.language.MissingBlankCheck;
import vn.kehoach.check.language.MixedDashCheck;
import vn.kehoach.check.language.MixedTonePlacementCheck;
import vn.kehoach.check.language.OneSidedDashCheck;
import vn.kehoach.check.language.OpenDraftCheck;
import vn.kehoach.check.language.PossiblyDoubledWordCheck;
import vn.kehoach.check.language.SentenceCaseCheck;
import vn.kehoach.check.language.UnnormalizedTextCheck;
import vn.kehoach.check.layout.IncompleteSignatureCheck;
import vn.kehoach.check.layout.LeadingZeroCheck;
import vn.kehoach.check.layout.RecipientEndMarkCheck;
import vn.kehoach.check.layout.RecitalEndMarkCheck;
import vn.kehoach.check.layout.TitleMissingCheck;
import vn.kehoach.check.links.AgencyTwiceCheck;
import vn.kehoach.check.links.CitedDocumentTwiceCheck;
import vn.kehoach.check.links.ThemeNotTakenInCheck;
import vn.kehoach.check.links.UnusedEntryCheck;
import vn.kehoach.check.numbers.BrokenSequenceCheck;
import vn.kehoach.check.numbers.NeedlessNumberCheck;
import vn.kehoach.check.numbers.ProseNumberCheck;
import vn.kehoach.check.numbers.RepeatedNumberCheck;
import vn.kehoach.check.reading.ReviewNoteCheck;
import vn.kehoach.check.recipients.AnnexNotMentionedCheck;
import vn.kehoach.check.recipients.ArchiveLineCheck;
import vn.kehoach.check.recipients.NoRecipientsCheck;
import vn.kehoach.check.recipients.UncoveredBodyCheck;
import vn.kehoach.check.roles.BodyTwiceInRoleCheck;
import vn.kehoach.check.roles.EmptyGroupCheck;
import vn.kehoach.check.roles.IdleAgencyCheck;
import vn.kehoach.check.roles.LeadAndPartnerCheck;
import vn.kehoach.check.roles.LeadMissingCheck;
import vn.kehoach.check.roles.OtherSpellingCheck;
import vn.kehoach.check.roles.UnlinkedAgencyCheck;
import vn.kehoach.check.suppression.SuppressionFilter;
import vn.kehoach.check.suppression.SuppressionReasonCheck;
import vn.kehoach.check.suppression.UnknownSuppressedCodeCheck;
import vn.kehoach.check.time.AbolishedBodyCheck;
import vn.kehoach.check.time.CarriedYearCheck;
import vn.kehoach.check.time.CarriedYearInProseCheck;
import vn.kehoach.check.time.CitedDocumentAmendedCheck;
import vn.kehoach.check.time.CitedDocumentNotInForceCheck;
import vn.kehoach.check.time.CitedDocumentTooLateCheck;
import vn.kehoach.check.time.DeadlineRangeCheck;
import vn.kehoach.check.time.ImpossibleDateCheck;
import vn.kehoach.check.time.PlanYearCheck;
import vn.kehoach.check.time.StaleDeadlineCheck;
import vn.kehoach.check.time.UnlinkedAbolishedBodyCheck;

/** All checks, in the order of their codes. A new check is added here and nowhere else. */
public final class CheckRegistry {
	private static final List<Check> CHECKS = List.of(
			new ReviewNoteCheck(), new SuppressionReasonCheck(), new UnknownSuppressedCodeCheck(),
			new UnusedEntryCheck(), new AgencyTwiceCheck(), new CitedDocumentTwiceCheck(), new ThemeNotTakenInCheck(),
			new LeadMissingCheck(), new LeadAndPartnerCheck(), new EmptyGroupCheck(), new IdleAgencyCheck(), new UnlinkedAgencyCheck(),
			new OtherSpellingCheck(), new BodyTwiceInRoleCheck(), new OwnerMissingCheck(),
			new AbolishedBodyCheck(), new UnlinkedAbolishedBodyCheck(), new CitedDocumentTooLateCheck(), new CitedDocumentNotInForceCheck(),
			new CitedDocumentAmendedCheck(), new DeadlineRangeCheck(), new ImpossibleDateCheck(), new StaleDeadlineCheck(),
			new CarriedYearCheck(), new CarriedYearInProseCheck(), new PlanYearCheck(),
			new UnlinkedCitationCheck(), new UnregisteredCitationCheck(), new CitationDateCheck(), new CitationConflictCheck(),
			new CitedSymbolCheck(),
			new RepeatedNumberCheck(), new BrokenSequenceCheck(), new NeedlessNumberCheck(), new ProseNumberCheck(),
			new WrongComparisonCheck(), new RoundedComparisonCheck(), new NeedlessCellCheck(), new ContradictingCellCheck(),
			new ShareSumCheck(), new StatedCountCheck(), new DecimalPointCheck(), new MissingUnitCheck(), new ShareUnitCheck(),
			new QuotedWordsCheck(), new ProseAgainstTableCheck(), new UnlinkedValueCheck(), new ProseComparisonCheck(),
			new QuotedValueMissingCheck(), new PlanAgainstDirectionCheck(), new RepeatedValueCheck(), new OddYearCheck(),
			new ReversedRangeCheck(), new RepeatedColumnCheck(), new RepeatedListingCheck(), new StrayCellCheck(),
			new MixedGroupingCheck(), new PlainComparisonCheck(),
			new StatedItemsCheck(),
			new DoubledWordCheck(), new DoubleBlankCheck(), new BlankBeforePunctuationCheck(), new OneSidedDashCheck(),
			new MixedDashCheck(),
			new UnnormalizedTextCheck(), new MixedTonePlacementCheck(), new SentenceCaseCheck(), new FinalPunctuationCheck(),
			new ClosingMarkCheck(), new OpenDraftCheck(), new PossiblyDoubledWordCheck(), new MissingBlankCheck(),
			new LeadingZeroCheck(), new RecitalEndMarkCheck(), new RecipientEndMarkCheck(), new TitleMissingCheck(),
			new IncompleteSignatureCheck(),
			new UncoveredBodyCheck(), new ArchiveLineCheck(), new NoRecipientsCheck(), new AnnexNotMentionedCheck());

	private CheckRegistry() {
	}

	/** The checks that the runner runs. */
	public static List<Check> checks() {
		return CHECKS;
	}

	/** All rules with a code: the checks', and those that reading a file itself reports. */
	public static List<CheckDescription> descriptions() {
		List<CheckDescription> all = new ArrayList<>(LanguageRules.ALL);
		all.add(SuppressionFilter.NEEDLESS);
		CHECKS.forEach(check -> all.add(check.description()));
		all.sort(Comparator.comparing(CheckDescription::code));
		return List.copyOf(all);
	}

	/** The rule of a code, e.g. "KH201", in capitals or not. */
	public static Optional<CheckDescription> find(String code) {
		return descriptions().stream().filter(description -> description.code().equalsIgnoreCase(code)).findFirst();
	}
}
