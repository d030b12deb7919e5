//! Kinds of entries, and the section in which each stands unless the person says otherwise.

use crate::choice;
use crate::dossier::entry::section::Section;
use crate::words::dossier::entry as words;

choice! {
    /// Kind of an entry.
    EntryType {
        /// A degree.
        Degree = "degree",
        /// Residency, fellowship, other training.
        Training = "training",
        /// An appointment.
        Appointment = "appointment",
        /// A leading role.
        Leadership = "leadership",
        /// A licence to practise.
        Licence = "licence",
        /// A board certification.
        Certification = "certification",
        /// An honour or award.
        Honour = "honour",
        /// A grant.
        Grant = "grant",
        /// A clinical trial.
        Trial = "trial",
        /// A course, a series, supervision: teaching.
        Teaching = "teaching",
        /// A set of evaluations.
        Evaluations = "evaluations",
        /// Teaching watched by a peer, with or without a report.
        Observation = "observation",
        /// A curriculum.
        Curriculum = "curriculum",
        /// A tool that assesses learners.
        Assessment = "assessment",
        /// Somebody mentored.
        Mentee = "mentee",
        /// A talk, workshop or visit.
        Presentation = "presentation",
        /// An abstract or poster.
        Abstract = "abstract",
        /// Clinical work.
        Clinical = "clinical",
        /// A measure of clinical work.
        Measure = "measure",
        /// A clinical innovation.
        Innovation = "innovation",
        /// A guideline or policy.
        Guideline = "guideline",
        /// A project of quality or safety.
        Quality = "quality",
        /// A committee or other service.
        Committee = "committee",
        /// Membership or office in a society.
        Society = "society",
        /// Reviewing: journals, study sections, boards.
        Review = "review",
        /// An editorial role.
        Editorial = "editorial",
        /// Work with a community, advocacy, equity.
        Community = "community",
        /// Work in media, digital scholarship.
        Media = "media",
        /// A patent or software.
        Patent = "patent",
        /// A publication.
        Publication = "publication",
        /// A course attended.
        Development = "development",
        /// A disclosure.
        Disclosure = "disclosure",
        /// A referee.
        Referee = "referee",
    }
}

impl EntryType {
    /// As it is shown: "Committee or service".
    pub fn label(self) -> &'static str {
        words::kind(self.name())
    }

    /// The section it stands in by itself.
    pub fn section(self) -> Section {
        match self {
            Self::Degree => Section::Education,
            Self::Training => Section::Training,
            Self::Appointment => Section::Appointments,
            Self::Leadership => Section::Leadership,
            Self::Licence => Section::Licence,
            Self::Certification => Section::Certification,
            Self::Honour => Section::Honours,
            Self::Grant => Section::Funding,
            Self::Trial => Section::Trials,
            Self::Teaching | Self::Evaluations | Self::Observation => Section::Teaching,
            Self::Curriculum => Section::Curriculum,
            Self::Assessment => Section::Assessment,
            Self::Mentee => Section::Mentoring,
            Self::Presentation => Section::Presentations,
            Self::Abstract => Section::Abstracts,
            Self::Clinical => Section::ClinicalActivity,
            Self::Measure => Section::ClinicalMeasures,
            Self::Innovation => Section::Innovation,
            Self::Guideline | Self::Quality => Section::Quality,
            Self::Committee => Section::Committees,
            Self::Society => Section::Societies,
            Self::Review => Section::PeerReview,
            Self::Editorial => Section::Editorial,
            Self::Community => Section::Community,
            Self::Media => Section::Media,
            Self::Patent => Section::Patents,
            Self::Publication => Section::Publications,
            Self::Development => Section::Development,
            Self::Disclosure => Section::Disclosures,
            Self::Referee => Section::Referees,
        }
    }
}
