//! XML as it is written: names are ours, and whatever a person wrote is escaped on its way in.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// Attributes of an element, in the order in which they are written.
pub(crate) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// One part of a file while it is written.
pub(crate) struct Xml {
    out: Writer<Vec<u8>>,
    /// Addresses that the part leads to, each once.
    links: Vec<String>,
}

impl Xml {
    /// An empty part, with its declaration.
    pub(crate) fn new() -> Self {
        let mut xml = Self {
            out: Writer::new(Vec::new()),
            links: Vec::new(),
        };
        xml.write(Event::Decl(BytesDecl::new(
            "1.0",
            Some("UTF-8"),
            Some("yes"),
        )));
        xml
    }

    /// The identity under which the part names an address of the web.
    pub(crate) fn link(&mut self, address: &str) -> String {
        let at = self.links.iter().position(|own| own == address);
        let at = at.unwrap_or_else(|| {
            self.links.push(address.to_owned());
            self.links.len() - 1
        });
        link_id(at)
    }

    /// Identities and addresses that the part leads to.
    pub(crate) fn links(&self) -> Vec<(String, String)> {
        let all = self.links.iter().enumerate();
        all.map(|(at, address)| (link_id(at), address.clone()))
            .collect()
    }

    /// The finished part.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.out.into_inner()
    }

    /// An element without content.
    pub(crate) fn leaf(&mut self, name: &str, attributes: Attributes<'_>) {
        self.write(Event::Empty(begun(name, attributes)));
    }

    /// An element with what `inside` writes.
    pub(crate) fn within(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self),
    ) {
        self.open(name, attributes);
        inside(self);
        self.close(name);
    }

    /// The beginning of an element; [`Xml::close`] ends it.
    pub(crate) fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.write(Event::Start(begun(name, attributes)));
    }

    /// The end of an element.
    pub(crate) fn close(&mut self, name: &str) {
        self.write(Event::End(BytesEnd::new(name)));
    }

    /// An element that holds words.
    pub(crate) fn words(&mut self, name: &str, attributes: Attributes<'_>, words: &str) {
        self.within(name, attributes, |xml| {
            xml.write(Event::Text(BytesText::new(words)));
        });
    }

    /// An element whose only attribute is `w:val`, as most properties of Word's paragraphs are.
    pub(crate) fn value(&mut self, name: &str, value: &str) {
        self.leaf(name, &[("w:val", value)]);
    }

    fn write(&mut self, event: Event<'_>) {
        // Memory takes everything; there is no disk behind it that could be full.
        let _ = self.out.write_event(event);
    }
}

fn link_id(at: usize) -> String {
    format!("link{}", at + 1)
}

fn begun<'a>(name: &'a str, attributes: Attributes<'a>) -> BytesStart<'a> {
    BytesStart::new(name).with_attributes(attributes.iter().copied())
}
