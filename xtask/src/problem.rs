//! What is printed when a command fails.

/// Prints `problem` after the word `error:`, which rendered mistakes have already.
pub fn tell(problem: &str) {
    let problem = problem.trim_end();
    let is_marked = ["error:", "warning:"].iter().any(|mark| problem.starts_with(mark));
    eprintln!("{}{problem}", if is_marked { "" } else { "error: " });
}
