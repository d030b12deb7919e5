//! Every command of the dossier's entries, evidence, criteria and statements, one line each.

use crate::contract::{Command as _, Entry};
use crate::dossier::criteria::commands as criteria;
use crate::dossier::entry::commands as entry;
use crate::dossier::evidence::commands as evidence;
use crate::dossier::evidence::look::commands as look;
use crate::dossier::identity::commands as identity;
use crate::dossier::import::commands as import;
use crate::dossier::missing::commands as missing;
use crate::dossier::paper::commands as paper;
use crate::dossier::statement::commands as statement;
use crate::session::ledger::commands as ledger;

/// Those that only read, and need nothing but the open database.
pub(super) const READING: &[&str] = &[
    entry::ListEntries::NAME,
    entry::ReadEntry::NAME,
    entry::ReadEntryForms::NAME,
    identity::ReadDossierIdentity::NAME,
    evidence::ListPieces::NAME,
    look::ScanPiece::NAME,
    look::ScanPieces::NAME,
    look::LookAtPiece::NAME,
    evidence::DraftEvidenceRequest::NAME,
    criteria::ListCriteriaSets::NAME,
    criteria::ReadCriteriaSet::NAME,
    missing::ReadMissing::NAME,
    missing::ReadCriterion::NAME,
    missing::ReadCountsFor::NAME,
    missing::CompareRules::NAME,
    paper::ListPapers::NAME,
    ledger::ListLedgerLines::NAME,
    ledger::ProposeFromLedger::NAME,
    statement::ListStatements::NAME,
    statement::ReadStatement::NAME,
    statement::CompareVersion::NAME,
    statement::ScanStatement::NAME,
];

/// All of them.
pub(super) const ENTRIES: &[Entry] = &[
    Entry::of::<entry::ListEntries>(),
    Entry::of::<entry::ReadEntry>(),
    Entry::of::<entry::ReadEntryForms>(),
    Entry::of::<entry::AddEntry>(),
    Entry::of::<entry::EditEntry>(),
    Entry::of::<entry::DuplicateEntry>(),
    Entry::of::<entry::VerifyEntry>(),
    Entry::of::<entry::EditEntries>(),
    Entry::of::<entry::RemoveEntries>(),
    Entry::of::<entry::RestoreEntries>(),
    Entry::of::<identity::ReadDossierIdentity>(),
    Entry::of::<identity::SetDossierIdentity>(),
    Entry::of::<evidence::ListPieces>(),
    Entry::of::<evidence::AddPiece>(),
    Entry::of::<evidence::EditPiece>(),
    Entry::of::<evidence::AttachFile>(),
    Entry::of::<evidence::RemovePiece>(),
    Entry::of::<evidence::RestorePiece>(),
    Entry::of::<evidence::SavePieceFile>(),
    Entry::of::<look::ScanPiece>(),
    Entry::of::<look::ScanPieces>(),
    Entry::of::<look::LookAtPiece>(),
    Entry::of::<evidence::DraftEvidenceRequest>(),
    Entry::of::<criteria::ListCriteriaSets>(),
    Entry::of::<criteria::ReadCriteriaSet>(),
    Entry::of::<criteria::TakeStarter>(),
    Entry::of::<criteria::AddCriteriaSet>(),
    Entry::of::<criteria::EditCriteriaSet>(),
    Entry::of::<criteria::RemoveCriteriaSet>(),
    Entry::of::<criteria::RestoreCriteriaSet>(),
    Entry::of::<criteria::ChooseTarget>(),
    Entry::of::<criteria::NoteOffice>(),
    Entry::of::<criteria::AnswerCriterion>(),
    Entry::of::<criteria::SaveCriteriaSet>(),
    Entry::of::<criteria::ImportCriteriaSet>(),
    Entry::of::<missing::ReadMissing>(),
    Entry::of::<missing::ReadCriterion>(),
    Entry::of::<missing::ReadCountsFor>(),
    Entry::of::<missing::CompareRules>(),
    Entry::of::<paper::ListPapers>(),
    Entry::of::<paper::SavePaper>(),
    Entry::of::<paper::SaveStatement>(),
    Entry::of::<paper::SaveDossierData>(),
    Entry::of::<paper::BringDossier>(),
    Entry::of::<import::PreviewBibliography>(),
    Entry::of::<import::ReadBibliographyHeads>(),
    Entry::of::<import::ImportBibliography>(),
    Entry::of::<ledger::ListLedgerLines>(),
    Entry::of::<ledger::ProposeFromLedger>(),
    Entry::of::<ledger::ConvertLedger>(),
    Entry::of::<statement::ListStatements>(),
    Entry::of::<statement::ReadStatement>(),
    Entry::of::<statement::AddStatement>(),
    Entry::of::<statement::WriteStatement>(),
    Entry::of::<statement::SetStatement>(),
    Entry::of::<statement::LeaveRemark>(),
    Entry::of::<statement::FollowRemark>(),
    Entry::of::<statement::KeepVersion>(),
    Entry::of::<statement::PutBackVersion>(),
    Entry::of::<statement::CompareVersion>(),
    Entry::of::<statement::ScanStatement>(),
    Entry::of::<statement::RemoveStatement>(),
    Entry::of::<statement::RestoreStatement>(),
];
