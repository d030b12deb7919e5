//! The processes this program has started, and whether any of them holds an internet socket.

/// What is known of them at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Family {
    /// Processes below this one.
    pub(crate) children: u32,
    /// The kernel reports a filter on each of them.
    pub(crate) all_filtered: bool,
    /// Internet sockets that this process and its children hold; `None` where that cannot be read.
    pub(crate) inet_sockets: Option<u32>,
}

/// Looks now.
pub(crate) fn family() -> Family {
    system::family()
}

#[cfg(target_os = "linux")]
mod system {
    //! Read from the kernel's own pages in `/proc`.

    use std::collections::BTreeSet;
    use std::fs;
    use std::path::PathBuf;

    use super::Family;
    use crate::seal::filtered;

    /// The kernel's lists of internet sockets; the socket's number stands in the tenth column.
    const LISTS: [&str; 6] = ["tcp", "tcp6", "udp", "udp6", "raw", "raw6"];
    const NUMBER: usize = 9;

    pub(super) fn family() -> Family {
        let me = std::process::id();
        let children = below(me);
        let all_filtered = children.iter().all(|&child| {
            fs::read_to_string(page(child, "status")).is_ok_and(|status| filtered(&status))
        });
        Family {
            children: u32::try_from(children.len()).unwrap_or(u32::MAX),
            all_filtered,
            inet_sockets: inet_sockets(std::iter::once(me).chain(children.iter().copied())),
        }
    }

    /// Every process below one, however deep. A process that ends meanwhile is simply no longer counted.
    fn below(parent: u32) -> BTreeSet<u32> {
        let mut parents: Vec<(u32, u32)> = Vec::new();
        for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
            let Some(process) = entry
                .file_name()
                .to_str()
                .and_then(|name| name.parse().ok())
            else {
                continue;
            };
            let stat = fs::read_to_string(page(process, "stat")).unwrap_or_default();
            if let Some(above) = parent_in(&stat) {
                parents.push((process, above));
            }
        }
        let mut found = BTreeSet::new();
        let mut open = vec![parent];
        while let Some(above) = open.pop() {
            for &(process, _) in parents.iter().filter(|(_, its)| *its == above) {
                if found.insert(process) {
                    open.push(process);
                }
            }
        }
        found
    }

    /// The parent's number in a process's line: the second word after its bracketed name, which may hold anything.
    pub(super) fn parent_in(stat: &str) -> Option<u32> {
        stat.rsplit_once(')')?
            .1
            .split_whitespace()
            .nth(1)?
            .parse()
            .ok()
    }

    fn inet_sockets(processes: impl Iterator<Item = u32>) -> Option<u32> {
        let mut known = BTreeSet::new();
        for list in LISTS {
            // IPv6 may be absent; the first list never is.
            match fs::read_to_string(format!("/proc/self/net/{list}")) {
                Ok(text) => known.extend(numbers_in(&text)),
                Err(_) if list == "tcp" => return None,
                Err(_) => {}
            }
        }
        let mut held = BTreeSet::new();
        for process in processes {
            // A child that has just ended holds nothing; one that may not be looked at makes the count unknown.
            match fs::read_dir(page(process, "fd")) {
                Ok(entries) => held.extend(entries.flatten().filter_map(|entry| {
                    let target = fs::read_link(entry.path()).ok()?;
                    target
                        .to_str()?
                        .strip_prefix("socket:[")?
                        .strip_suffix(']')?
                        .parse::<u64>()
                        .ok()
                })),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(_) => return None,
            }
        }
        u32::try_from(held.intersection(&known).count()).ok()
    }

    pub(super) fn numbers_in(list: &str) -> impl Iterator<Item = u64> {
        list.lines()
            .skip(1)
            .filter_map(|line| line.split_whitespace().nth(NUMBER)?.parse().ok())
    }

    fn page(process: u32, name: &str) -> PathBuf {
        PathBuf::from(format!("/proc/{process}/{name}"))
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    //! Elsewhere this cannot be read without more rights, and nothing is claimed.

    use super::Family;

    pub(super) fn family() -> Family {
        Family {
            children: 0,
            all_filtered: false,
            inet_sockets: None,
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::family;
    use super::system::{numbers_in, parent_in};

    #[test]
    fn a_process_may_be_called_anything() {
        assert_eq!(parent_in("4711 (odd) name 1 (x)) S 42 4711 0 -1"), Some(42));
        assert_eq!(parent_in(""), None);
    }

    #[test]
    fn the_kernels_list_is_read_by_column() {
        let list = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 815 1 0000 100 0\n";
        assert_eq!(numbers_in(list).collect::<Vec<_>>(), [815]);
    }

    #[test]
    fn an_open_socket_is_seen() {
        let before = family().inet_sockets.expect("readable here");
        let socket = std::net::UdpSocket::bind("127.0.0.1:0").expect("tests are not sealed");
        assert_eq!(
            family().inet_sockets,
            Some(before + 1),
            "the count must notice what the page promises not to have"
        );
        drop(socket);
    }
}
