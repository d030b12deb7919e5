//! The sections of a curriculum vitae. Which of them a school wants, and in which order, is data of the school's format.

use crate::choice;
use crate::words::dossier::entry as words;

choice! {
    /// A section, in the order in which sections are shown.
    Section {
        /// Degrees.
        Education = "education",
        /// Postgraduate training.
        Training = "training",
        /// Academic appointments.
        Appointments = "appointments",
        /// Hospital and other appointments.
        OtherAppointments = "otherAppointments",
        /// Leadership and administrative roles.
        Leadership = "leadership",
        /// Licences.
        Licence = "licence",
        /// Board certification.
        Certification = "certification",
        /// Honours and awards.
        Honours = "honours",
        /// Grants: current, pending, past, unfunded.
        Funding = "funding",
        /// Clinical trials.
        Trials = "trials",
        /// Teaching.
        Teaching = "teaching",
        /// Curriculum.
        Curriculum = "curriculum",
        /// Assessment of learners.
        Assessment = "assessment",
        /// Mentoring.
        Mentoring = "mentoring",
        /// Educational leadership.
        EducationalLeadership = "educationalLeadership",
        /// Presentations.
        Presentations = "presentations",
        /// Abstracts and posters.
        Abstracts = "abstracts",
        /// Clinical activity.
        ClinicalActivity = "clinicalActivity",
        /// Clinical innovation.
        Innovation = "innovation",
        /// Measures of clinical work.
        ClinicalMeasures = "clinicalMeasures",
        /// Quality and safety.
        Quality = "quality",
        /// Committees and other service.
        Committees = "committees",
        /// Societies.
        Societies = "societies",
        /// Peer review and study sections.
        PeerReview = "peerReview",
        /// Editorial roles.
        Editorial = "editorial",
        /// Community, advocacy, health equity.
        Community = "community",
        /// Media and digital scholarship.
        Media = "media",
        /// Patents and software.
        Patents = "patents",
        /// Publications.
        Publications = "publications",
        /// Professional development.
        Development = "development",
        /// Disclosures.
        Disclosures = "disclosures",
        /// Referees.
        Referees = "referees",
    }
}

impl Section {
    /// As it is shown: "Peer review and study sections".
    pub fn label(self) -> &'static str {
        words::section(self.name())
    }
}
