//! Closed lists of choices: one name in the store and on the wire, one order in which they are shown.

/// Declares an enum whose every variant has a name; the name is what the store and the contract carry.
#[macro_export]
macro_rules! choice {
    ($(#[$about:meta])* $kind:ident { $($(#[$own:meta])* $variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum $kind {
            $($(#[$own])* #[serde(rename = $name)] $variant),+
        }

        impl $kind {
            /// All, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name in the store and on the wire.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name),+
                }
            }

            /// The one of a name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|own| own.name() == name)
            }
        }
    };
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro makes what is public elsewhere")]
mod tests {
    choice! {
        /// A choice for the test.
        Side {
            /// One.
            Near = "near",
            /// The other.
            Far = "far",
        }
    }

    #[test]
    fn a_choice_is_found_again_by_the_name_it_is_sent_with() {
        for side in Side::ALL {
            assert_eq!(Side::named(side.name()), Some(*side));
            assert_eq!(serde_json::json!(side), side.name());
        }
        assert_eq!(Side::named("nearby"), None);
    }
}
